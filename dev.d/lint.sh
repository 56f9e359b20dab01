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

# The compiler's commands as clang-tidy can use them: precompiled headers are of another compiler, and every file must name
# what it uses all the same.
tidy_commands() {
  mkdir -p build/tidy
  sed -e 's/ -fpch-preprocess//g' -e 's/ -Winvalid-pch//g' -e 's/ -Werror//g' -e 's/ -include [^ ]*cmake_pch[^ ]*//g' \
    build/ci/compile_commands.json >build/tidy/compile_commands.json
}

# What every result depends on beside the project's own files.
tidy_rules() {
  clang-tidy --version
  c++ --version
  sed -n 's/^Qt6[A-Za-z]*_DIR:PATH=//p' build/ci/CMakeCache.txt | sort -u | while read -r folder; do cat "$folder"/*ConfigVersion.cmake; done
  cat .clang-tidy dev.d/lint.sh
}

# `FILE KEY` for each source that is built; the key changes when anything does that goes into it: its command, the files of
# the project that it includes, what moc made of them.
tidy_keys() {
  local rules
  rules=$(tidy_rules | sha256sum | cut -c1-64)
  ninja -C build/ci -t deps | awk -v root="$PWD/" '
    /^[^ ]/ { source = ""; next }
    /^ / {
      path = $1
      if (path !~ /^\//) path = root "build/ci/" path
      if (source == "") source = path
      if (index(path, root) == 1 && path !~ /\.gch$/) print substr(source, length(root) + 1), path
    }' | sort -u >build/tidy/includes
  cut -d ' ' -f 2 build/tidy/includes | sort -u | xargs sha256sum 2>/dev/null | awk '{ print $2, $1 }' | sort >build/tidy/sums
  sort -k 2 build/tidy/includes | join -1 2 -2 1 - build/tidy/sums | awk '{ print $2, $3 }' | sort |
    awk -v rules="$rules" '$1 != last { if (last) print ""; printf "%s %s", $1, rules; last = $1 } { printf " %s", $2 } END { print "" }' |
    while read -r file sums; do
      printf '%s %s\n' "$file" "$(printf '%s' "$sums" | sha256sum | cut -c1-64)"
    done
}

# Looks at one file, and remembers that it was clean.
tidy_file() { # FOLDER KEY FILE
  if clang-tidy --quiet -p build/tidy "$3"; then
    [ -z "$2" ] || : >"$1/$2"
  else
    return 1
  fi
}

# The sources among the files: headers are looked at through what includes them. What was clean, and is as it was, is passed over.
tidy() { # FILE ...
  local folder="${XDG_CACHE_HOME:-$HOME/.cache}/grantscope/lint"
  mkdir -p "$folder"
  tidy_commands
  tidy_keys >build/tidy/keys
  printf '%s\n' "$@" | grep '\.cpp$' | while read -r file; do
    key=$(awk -v file="$file" '$1 == file { print $2; exit }' build/tidy/keys)
    [ -n "$key" ] && [ -e "$folder/$key" ] || printf '%s\n%s\n' "$key" "$file"
  done >build/tidy/todo
  say "  $(($(wc -l <build/tidy/todo) / 2)) of $(printf '%s\n' "$@" | grep -c '\.cpp$') sources have changed since they were clean"
  xargs -d '\n' -P "$(processors)" -n 2 bash -c '. dev.d/lint.sh && tidy_file "$@"' _ "$folder" <build/tidy/todo
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
  build ci # what moc makes must be there
  # shellcheck disable=SC2086
  tidy $files || failed="$failed clang-tidy"
  if [ $# -eq 0 ]; then
    say "public headers, each alone"
    build ci all_verify_interface_header_sets || failed="$failed headers"
    say "the arrows between the rooms"
    ctest --preset ci -R '^layers$' >&2 || failed="$failed layers"
    say "scripts"
    # shellcheck disable=SC2046
    shellcheck -x $(shell_files) || failed="$failed scripts"
  fi
  [ -z "$failed" ] || die "lint found something in:$failed"
  say "lint is clean"
}
