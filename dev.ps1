# SPDX-FileCopyrightText: 2026 Grantscope contributors
# SPDX-License-Identifier: Apache-2.0
#
# The verbs of ./dev for Windows, with MSVC and vcpkg: .\dev.ps1 help
[CmdletBinding()]
param(
    [Parameter(Position = 0)][string]$Verb = 'help',
    [Parameter(Position = 1, ValueFromRemainingArguments = $true)][string[]]$Rest = @()
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot

$Triplet = 'x64-windows'
$Ports = 'qtbase', 'qtsvg', 'qttranslations', 'qttools', 'qthttpserver', 'qtwebsockets', 'qtkeychain-qt6', 'tl-expected', 'openssl', 'simdjson'

function Stop-Dev([string]$Message) {
    [Console]::Error.WriteLine("dev: $Message")
    exit 1
}

# Runs a program, and ends with its exit code when that is not 0.
function Invoke-Program {
    $program, $arguments = $args
    & $program @arguments
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}

function Get-VcpkgRoot {
    if ($env:VCPKG_ROOT) { return $env:VCPKG_ROOT }
    $vcpkg = Get-Command vcpkg -ErrorAction SilentlyContinue
    if ($vcpkg) { return Split-Path $vcpkg.Source }
    Stop-Dev @"
vcpkg was not found. Please install Visual Studio 2022 with "Desktop development with C++" (it brings CMake and Ninja),
then vcpkg, and set VCPKG_ROOT to its folder. These ports are needed, and .\dev.ps1 setup installs them then:
    vcpkg install --triplet $Triplet $($Ports -join ' ')
"@
}

# CMake and the compiler come from a Visual Studio developer shell; one is entered when this is none.
function Enter-BuildShell {
    if (Get-Command cl -ErrorAction SilentlyContinue) { return }
    $vswhere = "${env:ProgramFiles(x86)}\Microsoft Visual Studio\Installer\vswhere.exe"
    if (-not (Test-Path $vswhere)) { Stop-Dev 'Visual Studio 2022 with "Desktop development with C++" was not found.' }
    $studio = & $vswhere -latest -products * -requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64 -property installationPath
    if (-not $studio) { Stop-Dev 'Visual Studio has no C++ tools; please add "Desktop development with C++".' }
    Import-Module "$studio\Common7\Tools\Microsoft.VisualStudio.DevShell.dll"
    Enter-VsDevShell -VsInstallPath $studio -SkipAutomaticLocation -DevCmdArguments '-arch=x64 -host_arch=x64' | Out-Null
}

function Install-Needed {
    $root = Get-VcpkgRoot
    if (Test-Path "$root\installed\$Triplet\share\tl-expected") {
        $missing = @($Ports | Where-Object { -not (Test-Path "$root\installed\$Triplet\share\$_") })
        if ($missing.Count -eq 0) { return }
    }
    Invoke-Program "$root\vcpkg.exe" install --triplet $Triplet @Ports
}

function Invoke-Build([string]$Preset, [string[]]$Targets = @()) {
    Install-Needed
    Enter-BuildShell
    if (-not (Test-Path "build\$Preset\build.ninja")) {
        Invoke-Program cmake --preset $Preset "-DCMAKE_TOOLCHAIN_FILE=$(Get-VcpkgRoot)\scripts\buildsystems\vcpkg.cmake" "-DVCPKG_TARGET_TRIPLET=$Triplet"
    }
    $more = @()
    if ($Targets.Count -gt 0) { $more = @('--target') + $Targets }
    Invoke-Program cmake --build --preset $Preset @more
    $bin = "$(Get-VcpkgRoot)\installed\$Triplet"
    $env:PATH = "$bin\bin;$env:PATH"
    $env:QT_PLUGIN_PATH = "$bin\Qt6\plugins"
}

function Show-Help {
    @'
.\dev.ps1 VERB [ARGUMENTS ...]

    setup     install the vcpkg ports that building and testing need
    build     build everything (preset dev)
    run       build, and open the window; `run --sandbox` has a server to try it on
    test      set up, build with warnings as errors, run every test that has no need of a Debian server
    demo      build, and open the window signed in to the sandbox
    package   make a .zip of the release build
    help      this

format, lint and bench are verbs of ./dev on Linux and macOS.
'@
}

switch ($Verb) {
    'setup' { Install-Needed }
    'build' { Invoke-Build 'dev' $Rest }
    'run' {
        Invoke-Build 'dev' @('grantscope')
        Invoke-Program 'build\dev\app\gui\grantscope.exe' @Rest
    }
    'test' {
        Invoke-Build 'ci'
        Invoke-Program ctest --preset ci @Rest
    }
    'demo' {
        Invoke-Build 'ci'
        Invoke-Program 'build\ci\app\gui\grantscope.exe' --sandbox
    }
    'package' {
        Invoke-Build 'release'
        Invoke-Program cpack --config build\release\CPackConfig.cmake -B build\release\packages
    }
    { $_ -in 'help', '--help', '-h' } { Show-Help }
    default {
        Show-Help
        exit 2
    }
}
