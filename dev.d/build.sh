# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Grantscope contributors
# SPDX-License-Identifier: Apache-2.0
#
# The verbs that build and run. `ci` (warnings are errors) is for the tests and the demo, `dev` for the everyday build.

processors() { getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2; }

# Messages that tests and scripts compare are not to depend on who runs them.
plain_locale() {
  if [ "$(uname -s)" = Linux ]; then
    export LC_ALL=C.UTF-8
  fi
}

configure() { # PRESET
  [ -f "build/$1/build.ninja" ] && return
  if [ -z "${GRANTSCOPE_LAUNCHER+set}" ] && command -v ccache >/dev/null 2>&1; then
    export GRANTSCOPE_LAUNCHER=ccache
  fi
  if [ "$(uname -s)" = Darwin ] && command -v brew >/dev/null 2>&1; then
    CMAKE_PREFIX_PATH="$(brew --prefix):$(brew --prefix openssl@3):${CMAKE_PREFIX_PATH:-}"
    export CMAKE_PREFIX_PATH
  fi
  cmake --preset "$1" >&2
}

build() { # PRESET [NINJA ARGUMENTS ...]
  local preset=$1
  shift
  configure "$preset"
  export CCACHE_SLOPPINESS=pch_defines,time_macros # else it passes over whatever uses a precompiled header
  cmake --build --preset "$preset" -- "$@" >&2
}

verb_build() {
  local preset=${GRANTSCOPE_PRESET:-dev}
  if [ "${1:-}" = --preset ]; then
    preset=${2:?--preset needs a name}
    shift 2
  fi
  verb_setup build
  build "$preset" "$@"
}

verb_run() {
  local preset=${GRANTSCOPE_PRESET:-dev}
  verb_setup build
  build "$preset" grantscope
  exec "build/$preset/app/gui/grantscope" "$@"
}

# What tests counted (kills, races, faults) stands before CTest's summary: who reads the output looks for that in its last lines.
with_counts() { # FOLDER
  local line summary=''
  while IFS= read -r line; do
    case $line in *'% tests passed'*) summary=yes ;; esac
    if [ -z "$summary" ]; then
      printf '%s\n' "$line"
    else
      summary="$summary
$line"
    fi
  done
  sed -n 's/^QINFO  *: \([A-Za-z]*\)::[A-Za-z]*(\([^)]*\)) /-- \1 (\2): /p' "$1/Testing/Temporary/LastTest.log" 2>/dev/null |
    sed 's/ ():/:/' || true
  printf '%s\n' "${summary#yes}"
}

verb_test() {
  local preset=${GRANTSCOPE_PRESET:-ci}
  plain_locale
  verb_setup build test
  build "$preset"
  ctest --preset "$preset" --parallel "$(processors)" "$@" | with_counts "build/$preset"
}

verb_demo() {
  local preset=${GRANTSCOPE_PRESET:-ci}
  verb_setup build
  (verb_setup pictures) || say "pictures in Japanese and Arabic may lack their letters"
  build "$preset" grantscope-cli grantscope grantscope-screens # the tests would take as long again
  exec tests/demo/demo.sh "build/$preset"
}

# What tokens are decoded with elsewhere, to stand beside us. Not needed for anything else, so nobody is made to have it.
bench_peers() {
  local folder=build/bench-peers
  mkdir -p "$folder"
  cp tests/bench/decode.mjs "$folder"
  [ ! -d "$folder/node_modules/fast-jwt" ] || return 0
  if ! command -v npm >/dev/null 2>&1; then
    say "there is no npm here: jose and fast-jwt are not measured"
    return 0
  fi
  npm install --prefix "$folder" --no-save --no-audit --no-fund --ignore-scripts jose@6 fast-jwt@6 >"$folder/npm.log" 2>&1 ||
    say "npm could not install jose and fast-jwt ($folder/npm.log): they are not measured"
}

verb_bench() {
  local name file
  plain_locale
  verb_setup build bench
  build bench bench
  # shellcheck disable=SC2046 # one word a name
  [ $# -gt 0 ] || set -- $(bench_names)
  [ $# -gt 0 ] || die "there is nothing in tests/bench yet"
  for name in "$@"; do
    file="build/bench/tests/bench/bench_$name"
    [ "$name" != jwt ] || bench_peers
    [ -x "$file" ] || die "there is no measurement '$name'; there is: $(bench_names | tr '\n' ' ')"
    "$file"
  done
}

bench_names() {
  local file
  for file in tests/bench/bench_*.cpp; do
    [ ! -f "$file" ] || basename "$file" .cpp | sed 's/^bench_//'
  done
}

verb_package() {
  plain_locale
  verb_setup build package
  build release
  rm -rf build/release/packages
  (cd build/release && cpack --config CPackConfig.cmake -B packages) >&2
  rm -rf build/release/packages/_CPack_Packages
  ls -l build/release/packages
}
