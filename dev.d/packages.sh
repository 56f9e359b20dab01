# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Grantscope contributors
# SPDX-License-Identifier: Apache-2.0
#
# What each group of verbs needs, by system, and how it gets installed. A word `a|b` is satisfied by any of its names;
# the first that the system knows is installed. Nothing is asked of the network when all is there.

# shellcheck disable=SC2034 # read by name
{
  # Debian's qt6-httpserver-dev forgets the WebSockets headers that its CMake files ask for.
  apt_build='g++ cmake ninja-build ccache qt6-base-dev qt6-base-dev-tools qt6-httpserver-dev
    qt6-websockets-dev|libqt6websockets6-dev qt6-svg-dev|libqt6svg6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qtkeychain-qt6-dev libexpected-dev libssl-dev libsimdjson-dev fonts-dejavu-core'
  # glewlwyd wants one dbconfig package and fails to install with dbconfig-no-thanks; this one brings the least along.
  # A keyring is tested against a bus of the test's own: nothing of a desktop session is needed, or touched.
  apt_test='glewlwyd dbconfig-sqlite3|dbconfig-mysql|dbconfig-pgsql sqlite3 curl openssl gnome-keyring libsecret-1-0
    dbus-daemon|dbus'
  apt_lint='clang-format clang-tidy shellcheck'
  apt_package='dpkg-dev file'
  apt_bench='ripgrep xvfb'
  # What pictures of the window in Japanese and Arabic are drawn with, and Qt's own words in all languages.
  apt_pictures='fonts-noto-core fonts-noto-cjk qt6-translations-l10n'

  dnf_build='gcc-c++ cmake ninja-build ccache qt6-qtbase-devel qt6-qthttpserver-devel qt6-qtwebsockets-devel qt6-qtsvg-devel
    qt6-qttools-devel qt6-linguist qtkeychain-qt6-devel cmake(tl-expected) openssl-devel simdjson-devel dejavu-sans-fonts'
  dnf_test='sqlite curl openssl gnome-keyring libsecret dbus-daemon'
  dnf_lint='clang-tools-extra ShellCheck'
  dnf_package='rpm-build'
  dnf_bench='ripgrep xorg-x11-server-Xvfb'
  dnf_pictures='google-noto-sans-arabic-fonts|google-noto-sans-arabic-vf-fonts google-noto-sans-cjk-fonts|google-noto-sans-cjk-ttc-fonts qt6-qttranslations'

  pacman_build='gcc cmake ninja ccache qt6-base qt6-httpserver qt6-websockets qt6-svg qt6-tools qtkeychain-qt6 tl-expected openssl simdjson
    ttf-dejavu'
  pacman_test='sqlite curl openssl gnome-keyring libsecret dbus'
  pacman_lint='clang shellcheck'
  pacman_package=''
  pacman_bench='ripgrep xorg-server-xvfb'
  pacman_pictures='noto-fonts noto-fonts-cjk qt6-translations'

  brew_build='cmake ninja ccache qt qtkeychain tl-expected openssl@3 simdjson'
  brew_test=''
  brew_lint='llvm shellcheck'
  brew_package=''
  brew_bench='ripgrep'
  brew_pictures=''
}

package_manager() {
  local name
  for name in apt-get dnf pacman brew; do
    if command -v "$name" >/dev/null 2>&1; then
      printf '%s\n' "${name%-get}"
      return
    fi
  done
  printf 'none\n'
}

is_installed() { # MANAGER NAME
  case $1 in
    apt) [ "$(dpkg-query -W -f='${db:Status-Status}' "$2" 2>/dev/null)" = installed ] ;;
    dnf) rpm -q --whatprovides "$2" >/dev/null 2>&1 ;;
    pacman) pacman -T "$2" >/dev/null 2>&1 ;;
    brew) brew list --versions "$2" >/dev/null 2>&1 ;;
  esac
}

# The words of the sets that no installed package satisfies.
missing_words() { # MANAGER SET ...
  local manager=$1 set words word name found
  shift
  for set in "$@"; do
    words="${manager}_${set}"
    for word in ${!words}; do
      found=no
      for name in ${word//|/ }; do
        if is_installed "$manager" "$name"; then
          found=yes
          break
        fi
      done
      [ $found = yes ] || printf '%s\n' "$word"
    done
  done
}

# One name for each word, the first that the package lists know.
chosen_names() { # MANAGER WORD ...
  local manager=$1 word name
  shift
  for word in "$@"; do
    if [ "$manager" = apt ]; then
      for name in ${word//|/ }; do
        if apt-cache show "$name" 2>/dev/null | grep -q '^Package:'; then
          word=$name
          break
        fi
      done
    fi
    printf '%s\n' "${word%%|*}"
  done
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo "$@"
  fi
}

may_become_root() {
  [ "$(id -u)" -eq 0 ] && return
  command -v sudo >/dev/null 2>&1 || return 1
  sudo -n true 2>/dev/null || [ -t 0 ]
}

# Package managers talk for pages; that is wanted when they fail.
quietly() {
  mkdir -p build
  say "installing; this can take some minutes (build/setup.log)"
  if ! "$@" </dev/null >build/setup.log 2>&1; then
    cat build/setup.log >&2
    die "could not install; see above"
  fi
}

install_with_apt() { # WORD ...
  local names
  # An update that fails in part (a third source is down) must not stop what the rest can give.
  as_root apt-get update -qq -o DPkg::Lock::Timeout=300 || say "the package lists could not all be renewed; trying all the same"
  names=$(chosen_names apt "$@")
  # The system test runs its own glewlwyd. A service of that name, with its well-known first password, is not wanted on
  # anybody's machine: its unit and init script are left out.
  # shellcheck disable=SC2086 # one word a name
  quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
    -o Dpkg::Options::=--path-exclude=/lib/systemd/system/glewlwyd.service \
    -o Dpkg::Options::=--path-exclude=/etc/init.d/glewlwyd \
    $names
}

verb_setup() {
  local manager missing sets="$*"
  [ -n "$sets" ] || sets='build test'
  [ "$sets" != all ] || sets='build test lint package bench pictures'
  manager=$(package_manager)
  if [ "$manager" = none ]; then
    # shellcheck disable=SC2086
    cat >&2 <<TEXT
dev: no package manager that is known here (apt, dnf, pacman, Homebrew). Please install: a C++20 compiler, CMake 3.24,
Ninja, Qt 6.4.2 or newer (Core, Network, Xml, Widgets, Svg, HttpServer, WebSockets, LinguistTools, Test), QtKeychain for
Qt 6, tl-expected, and OpenSSL 3. On Windows use dev.ps1. By Debian's names:
$(sets_of apt $sets)
TEXT
    # What is needed may be there all the same; only an explicit `setup` is to fail here.
    [ "${FUNCNAME[1]}" != main ] || exit 1
    return 0
  fi
  # shellcheck disable=SC2086
  missing=$(missing_words "$manager" $sets)
  [ -n "$missing" ] || return 0
  # shellcheck disable=SC2086
  say "to be installed:" $missing
  if [ "$manager" != brew ] && ! may_become_root; then
    [ "$missing" != ccache ] || return 0 # saves time, and nothing needs it
    # shellcheck disable=SC2046,SC2086
    die "neither root nor sudo. Please have this done:" $(install_command "$manager") $(chosen_names "$manager" $missing)
  fi
  # shellcheck disable=SC2086
  case $manager in
    apt) install_with_apt $missing ;;
    dnf) quietly as_root dnf install -y $missing ;;
    pacman) quietly as_root pacman -S --needed --noconfirm $missing ;;
    brew) quietly brew install $missing ;;
  esac
  # shellcheck disable=SC2086
  missing=$(missing_words "$manager" $sets)
  # shellcheck disable=SC2086
  [ -z "$missing" ] || die "still missing:" $missing
}

sets_of() { # MANAGER SET ...
  local manager=$1 set words
  shift
  for set in "$@"; do
    words="${manager}_${set}"
    # shellcheck disable=SC2086
    printf '    %s: %s\n' "$set" "$(printf '%s ' ${!words})"
  done
}

install_command() {
  case $1 in
    apt) printf 'apt-get install --no-install-recommends' ;;
    dnf) printf 'dnf install' ;;
    pacman) printf 'pacman -S --needed' ;;
    brew) printf 'brew install' ;;
  esac
}
