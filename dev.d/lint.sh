# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Grantscope contributors
# SPDX-License-Identifier: Apache-2.0
#
# What is checked without being run.

cpp_files() { git ls-files --cached --others --exclude-standard -- '*.cpp' '*.h' | while read -r file; do [ -f "$file" ] && echo "$file"; done; }
shell_files() { git ls-files -- dev .ci/run '*.sh'; }

verb_format() {
  verb_setup lint
  cpp_files | xargs clang-format -i
}

# The sources among the files: headers are looked at through what includes them.
tidy() { # FILE ...
  printf '%s\n' "$@" | grep '\.cpp$' | xargs -P "$(processors)" -n 4 clang-tidy --quiet -p build/tidy
}

verb_lint() {
  local failed='' files
  plain_locale
  verb_setup build lint
  files=${*:-$(cpp_files)}
  say "layout"
  # shellcheck disable=SC2086
  clang-format --dry-run -Werror $files || failed="$failed layout"
  say "clang-tidy"
  build tidy # generated headers and moc files must be there
  # shellcheck disable=SC2086
  tidy $files || failed="$failed clang-tidy"
  if [ $# -eq 0 ]; then
    say "public headers, each alone"
    build tidy all_verify_interface_header_sets || failed="$failed headers"
    say "the arrows between the rooms"
    ctest --preset tidy -R '^layers$' >&2 || failed="$failed layers"
    say "scripts"
    # shellcheck disable=SC2046
    shellcheck -x $(shell_files) || failed="$failed scripts"
  fi
  [ -z "$failed" ] || die "lint found something in:$failed"
  say "lint is clean"
}
