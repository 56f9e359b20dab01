#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Grantscope contributors
# SPDX-License-Identifier: Apache-2.0
#
# The main job, done for real: four tokens from the two documented endpoints, in both body formats that each documents,
# then one short-lived token that runs down and is replaced. The server is the embedded sandbox, over a loopback socket.
#
#   tests/demo/demo.sh BUILD_FOLDER
#
# Ends with 0 only if every step worked. `./dev demo` builds first and then calls this.
set -euo pipefail

build=${1:?usage: tests/demo/demo.sh BUILD_FOLDER}
cli=$build/app/cli/grantscope-cli
window=$build/app/gui/grantscope
screens=$build/tests/screens/grantscope-screens
scratch=$(mktemp -d)
servers=()

# The accounts of the endpoints' documented samples: no secrets. They go by the environment, as every password does.
export SAASU_PASSWORD=StrongPassword PALMSMART_PASSWORD=abcdefg

stop_servers() {
  local server
  for server in ${servers[@]+"${servers[@]}"}; do
    kill "$server" 2>/dev/null || true
  done
  wait 2>/dev/null || true
  rm -rf "$scratch"
}
trap stop_servers EXIT

heading() { printf '\n== %s\n' "$*"; }
step_failed() {
  printf '\ndemo: this step failed: %s\n' "$*" >&2
  exit 1
}

# Starts a sandbox and sets $url. Arguments are the sandbox's own.
start_sandbox() {
  local out=$scratch/sandbox.${#servers[@]} patience
  "$cli" sandbox --quiet "$@" >"$out" &
  servers+=($!)
  for ((patience = 0; patience < 100; ++patience)); do
    url=$(sed -n '1s/.*"url" *: *"\([^"]*\)".*/\1/p' "$out")
    [ -z "$url" ] || return 0
    sleep 0.1
  done
  step_failed "starting the sandbox"
}

# Shows a command as it could be typed, and runs it.
shown() {
  printf '\n$ grantscope-cli %s\n' "$*"
  "$cli" "$@"
}

member() { sed -n "s/^ *\"$1\": \"\(.*\)\",\{0,1\}\$/\1/p" | head -n 1; } # of the CLI's JSON, which stands one member a line
fingerprint() { printf '%s' "$1" | "$cli" inspect --output json | member fingerprint; }

# Exit 0 when the text on standard input says all of these.
says() {
  local text word
  text=$(cat)
  for word in "$@"; do
    case $text in *"$word"*) ;; *) return 1 ;; esac
  done
}

four_tokens() {
  local format
  heading "Four tokens: two endpoints, each in JSON and in XML"
  for format in json xml; do
    shown token --url "$url/authorisation/token" --dialect saasu --format "$format" --scope full \
      --username test@host.com --password-env SAASU_PASSWORD | tee "$scratch/token"
    says Active test@host.com "sha256:" "15431, 14078, 2045" <"$scratch/token" || step_failed "saasu, $format"
  done
  for format in json xml; do
    shown token --server "$url" --dialect palmsmart --format "$format" \
      --username yourname@somewhere.com --password-env PALMSMART_PASSWORD | tee "$scratch/token"
    says Active yourname@somewhere.com "sha256:" <"$scratch/token" || step_failed "palmsmart, $format"
  done
}

# What a grant's text says is another token than the one before, and alive.
replaced() { # WORD BEFORE, the text on standard input
  local text after
  text=$(cat)
  printf '%s\n' "$text"
  after=$(sed -n 's/^ *token *\(sha256:[0-9a-f]*\).*/\1/p' <<<"$text")
  if [ -z "$after" ] || [ "$after" = "$2" ] || ! says Active <<<"$text"; then
    step_failed "$1"
  fi
  printf '%s: %s -> %s\n' "$1" "$2" "$after"
}

refreshed_token() {
  local answer before status waited
  heading "A token of 4 seconds that is refreshed (saasu gives a refresh token)"
  answer=$("$cli" token --server "$url" --dialect saasu --username test@host.com --password-env SAASU_PASSWORD --output json)
  TOKEN=$(member access_token <<<"$answer") REFRESH_TOKEN=$(member refresh_token <<<"$answer")
  export TOKEN REFRESH_TOKEN
  before=$(fingerprint "$TOKEN")
  shown inspect --token-env TOKEN --require-active || step_failed "the new token is not active"
  printf '\nwaiting until it has expired ...\n'
  for ((waited = 0, status = 0; waited < 40 && status == 0; ++waited)); do
    sleep 0.5
    "$cli" inspect --token-env TOKEN --require-active >"$scratch/inspected" || status=$?
  done
  [ $status -eq 7 ] || step_failed "the token did not expire"
  sed -n 1p "$scratch/inspected"
  shown token --server "$url" --dialect saasu --grant refresh_token --refresh-token-env REFRESH_TOKEN |
    replaced refreshed "$before"
}

renewed_token() {
  local sign_in=(token --server "$url" --dialect palmsmart --username yourname@somewhere.com --password-env PALMSMART_PASSWORD)
  local answer expires before waited
  heading "A token of 4 seconds that is renewed by signing in again (palmsmart gives no refresh token)"
  answer=$("$cli" "${sign_in[@]}" --output json)
  expires=$(member expires_at <<<"$answer")
  before=$(fingerprint "$(member access_token <<<"$answer")")
  [ -n "$expires" ] || step_failed "the answer does not say when its token expires"
  printf '\n%s is opaque; its answer said that it expires at %s\nwaiting until then ...\n' "$before" "$expires"
  for ((waited = 0; waited < 40; ++waited)); do
    [[ "$(date -u +%Y-%m-%dT%H:%M:%SZ)" < "$expires" ]] || break
    sleep 0.5
  done
  [ "$waited" -lt 40 ] || step_failed "the token did not expire"
  shown "${sign_in[@]}" | replaced renewed "$before"
}

the_window() {
  local pictures
  if [ ! -x "$window" ]; then
    printf 'This build has no window.\n'
    return
  fi
  if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; then
    heading "The window, signed in to a sandbox of its own; close it to end"
    "$window" --sandbox || step_failed "the window"
    return
  fi
  heading "The window: there is no display here, so the real window is drawn into build/demo"
  rm -rf build/demo
  mkdir -p build/demo
  XDG_RUNTIME_DIR=$scratch QT_QPA_PLATFORM=offscreen "$screens" --server "$url" --out build/demo || step_failed "the screenshots"
  pictures=(build/demo/*.png)
  [ -s "${pictures[0]}" ] || step_failed "there are no screenshots"
  printf '%s pictures, %s first\n' "${#pictures[@]}" "${pictures[0]}"
}

[ -x "$cli" ] || step_failed "there is no $cli; ./dev demo builds it"
start_sandbox
long_lived=$url
four_tokens
start_sandbox --lifetime 4
refreshed_token
renewed_token
url=$long_lived
the_window
heading "Every step worked."
