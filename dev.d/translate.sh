# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Grantscope contributors
# SPDX-License-Identifier: Apache-2.0
#
# The window's languages: reading the sources anew, and tables for those who translate.

catalogue_of() { # LANG
  [ -f "translations/grantscope_$1.ts" ] ||
    die "no such language: $1. There is: $(printf '%s\n' translations/grantscope_*.ts | sed 's/.*_\(.*\)\.ts/\1/' | tr '\n' ' ')"
  printf 'translations/grantscope_%s.ts\n' "$1"
}

# What is left to do in each language.
count_untranslated() {
  local file
  for file in translations/grantscope_*.ts; do
    printf '%s: %s of %s are not translated yet\n' "$file" "$(grep -c 'type="unfinished"' "$file" || true)" "$(grep -c '<message' "$file")"
  done
}

verb_translate() {
  local preset=${GRANTSCOPE_PRESET:-ci} action=${1:-} file
  local tool="build/$preset/translations/catalogue/grantscope-translate"
  verb_setup build
  case $action in
    renew)
      build "$preset" grantscope_lupdate
      count_untranslated
      ;;
    export | import)
      [ $# -ge 3 ] || die "translate $action needs a language and a file"
      file=$(catalogue_of "$2")
      build "$preset" grantscope-translate
      "$tool" "$action" "$file" "${@:3}"
      ;;
    *) die "translate what? See ./dev translate --help" ;;
  esac
}
