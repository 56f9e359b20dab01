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
      sub(/build\/ci\/\.\.\/\.\.\//, "", path) # as a compiler cache may give them
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

# `FILE COMMAND` for each: how the compiler is called, but for what it reads and writes.
tidy_calls() {
  awk -v root="$PWD/" '
    /^ *"command": / { command = $0; sub(/^ *"command": "/, "", command); sub(/",$/, "", command) }
    /^ *"file": / {
      file = $2; gsub(/[",]/, "", file)
      if (index(file, root) != 1) next
      sub(/ -o [^ ]* -c [^ ]*$/, "", command); gsub(/\\"/, "\"", command); gsub(/\\\\/, "\\", command)
      print substr(file, length(root) + 1), command
    }' build/tidy/compile_commands.json
}

# Some files at once, as one text: Qt's headers, which are most of the work, are gone through once. A text can fail where its
# files would not (two of them give one name to different things), so what fails is looked at again in halves, and a file by
# itself has the last word.
tidy_batch() { # FOLDER BATCH: lines of `KEY FILE`, the call last
  local folder=$1 batch=$2 count call from text key file
  count=$(($(wc -l <"$batch") - 1))
  if [ "$count" -eq 1 ]; then
    read -r key file <"$batch"
    clang-tidy --quiet -p build/tidy "$file" || return 1
    [ "$key" = - ] || : >"$folder/$key"
    return 0
  fi
  call=$(tail -n 1 "$batch")
  from=$(dirname "$(head -n 1 "$batch" | cut -d ' ' -f 2)")
  text="build/tidy/text/$from/$(basename "$batch").cpp"
  mkdir -p "build/tidy/text/$from" build/tidy/text/tests
  cp tests/.clang-tidy build/tidy/text/tests/
  head -n "$count" "$batch" | cut -d ' ' -f 2 | xargs cat >"$text"
  if (eval "set -- ${call#* }" && clang-tidy --quiet "$text" -- -iquote "$from" "$@") >/dev/null 2>&1; then
    head -n "$count" "$batch" | while read -r key file; do [ "$key" = - ] || : >"$folder/$key"; done
    return 0
  fi
  head -n $((count / 2)) "$batch" >"$batch.a"
  head -n "$count" "$batch" | tail -n +$((count / 2 + 1)) >"$batch.b"
  printf '%s\n' "$call" | tee -a "$batch.a" >>"$batch.b"
  local clean=0
  tidy_batch "$folder" "$batch.a" || clean=1
  tidy_batch "$folder" "$batch.b" || clean=1
  return $clean
}

# The sources among the files: headers are looked at through what includes them. What was clean, and is as it was, is passed over.
tidy() { # FILE ...
  local folder="${XDG_CACHE_HOME:-$HOME/.cache}/grantscope/lint"
  mkdir -p "$folder"
  tidy_commands
  tidy_keys | sort >build/tidy/keys
  tidy_calls | sort >build/tidy/calls
  printf '%s\n' "$@" | grep '\.cpp$' | sort | join -a 1 -o 1.1,2.2 -e - - build/tidy/keys | while read -r file key; do
    [ -e "$folder/$key" ] || printf '%s %s\n' "$file" "$key"
  done >build/tidy/todo
  say "  $(wc -l <build/tidy/todo) of $(printf '%s\n' "$@" | grep -c '\.cpp$') sources have changed since they were clean"
  rm -rf build/tidy/batches
  mkdir build/tidy/batches
  # Up to eight of one folder that are compiled alike; what is not built has no call, and is looked at as it stands.
  join -a 1 build/tidy/todo build/tidy/calls | awk '
    { file = $1; key = $2; folder = file; sub(/\/[^\/]*$/, "", folder); call = $0; sub(/^[^ ]* [^ ]* ?/, "", call)
      if (folder SUBSEP call != last || count == 8) {
        if (name) { print lastcall >name; close(name) }
        name = sprintf("build/tidy/batches/%04d", ++batches); count = 0
      }
      print key, file >name; count++; last = folder SUBSEP call; lastcall = call }
    END { if (name) print lastcall >name }'
  find build/tidy/batches -type f | sort | xargs -P "$(processors)" -n 1 bash -c '. dev.d/lint.sh && tidy_batch "$@"' _ "$folder"
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
