# SPDX-FileCopyrightText: 2026 Grantscope contributors
# SPDX-License-Identifier: Apache-2.0
# From what `grantscope-cli VERB --help` says to a man page, and to completions for bash, zsh and fish.
#   cmake -DCLI=program -DVERSION=... -DTEMPLATE=page.in -DOUT=folder -P fromhelp.cmake
cmake_policy(VERSION 3.24)

# CMake's lists end at a semicolon and hang together in brackets, so these have other names while a text is a list of lines.
function(lines_of text result)
  string(REPLACE "\r" "" text "${text}")
  string(REPLACE ";" "<semicolon>" text "${text}")
  string(REPLACE "[" "<open>" text "${text}")
  string(REPLACE "]" "<close>" text "${text}")
  string(REPLACE "\\" "<back>" text "${text}")
  string(REPLACE "\n" ";" text "${text}")
  set(${result} "${text}" PARENT_SCOPE)
endfunction()

function(plain text result)
  string(REPLACE "<semicolon>" ";" text "${text}")
  string(REPLACE "<open>" "[" text "${text}")
  string(REPLACE "<close>" "]" text "${text}")
  string(REPLACE "<back>" "\\" text "${text}")
  set(${result} "${text}" PARENT_SCOPE)
endfunction()

# Text that roff takes for text.
function(roff text result)
  plain("${text}" text)
  string(REPLACE "\\" "\\e" text "${text}")
  string(REPLACE "-" "\\-" text "${text}")
  if(text MATCHES "^[.']")
    set(text "\\&${text}")
  endif()
  set(${result} "${text}" PARENT_SCOPE)
endfunction()

# For a word between single quotes of any of the shells.
function(quoted text result)
  plain("${text}" text)
  string(REGEX REPLACE "[][':\\]" " " text "${text}")
  string(REGEX REPLACE " +" " " text "${text}")
  set(${result} "${text}" PARENT_SCOPE)
endfunction()

function(say_of arguments result)
  execute_process(COMMAND "${CLI}" ${arguments} OUTPUT_VARIABLE said RESULT_VARIABLE code ENCODING UTF8)
  if(NOT code EQUAL 0)
    message(FATAL_ERROR "${CLI} ${arguments} ended with ${code}")
  endif()
  set(${result} "${said}" PARENT_SCOPE)
endfunction()

say_of("--help" overview)
lines_of("${overview}" overview)
set(verbs "")
foreach(line IN LISTS overview)
  if(line MATCHES "^  ([a-z]+) +(.+)$")
    list(APPEND verbs "${CMAKE_MATCH_1}")
    set(about_${CMAKE_MATCH_1} "${CMAKE_MATCH_2}")
  endif()
endforeach()

set(page "")
set(bash_cases "")
set(zsh_verbs "")
set(zsh_cases "")
set(fish "")
foreach(verb IN LISTS verbs)
  say_of("${verb};--help" help)
  lines_of("${help}" help)
  set(part head)
  set(options "")
  set(option "")
  set(zsh_options "")
  foreach(line IN LISTS help)
    if(line MATCHES "^Usage: (grantscope-cli.*)$")
      roff("${CMAKE_MATCH_1}" usage)
      string(APPEND page ".SS ${verb}\n.B ${usage}\n.PP\n")
    elseif(line MATCHES "^(Options|Arguments):$")
      set(part "options")
    elseif(line STREQUAL "Example:")
      set(part "example")
      string(APPEND page ".PP\n.nf\n.RS 4\n")
    elseif(part STREQUAL "example")
      string(REGEX REPLACE "^  " "" line "${line}")
      roff("${line}" line)
      string(APPEND page "${line}\n")
    elseif(part STREQUAL "options" AND line MATCHES "^  (-h, --help|--[a-z-]+( <[^>]+>)?|[A-Z]+) +([^ ].*)$")
      set(left "${CMAKE_MATCH_1}")
      set(words "${CMAKE_MATCH_3}")
      roff("${left}" shown)
      roff("${words}" text)
      string(APPEND page ".TP\n.B ${shown}\n${text}\n")
      if(left MATCHES "(--[a-z-]+)( <([^>]+)>)?")
        set(name "${CMAKE_MATCH_1}")
        set(value "${CMAKE_MATCH_3}")
        list(APPEND options "${name}")
        quoted("${words}" brief)
        string(SUBSTRING "${name}" 2 -1 long)
        string(APPEND fish "complete -c grantscope-cli -n '__fish_seen_subcommand_from ${verb}' -l ${long}")
        if(value STREQUAL "")
          string(APPEND zsh_options " '${name}[${brief}]'")
        else()
          set(files ":_files")
          if(NOT value MATCHES "file|path")
            set(files ": ")
          endif()
          string(APPEND zsh_options " '${name}[${brief}]:${value}${files}'")
          string(APPEND fish " -r")
        endif()
        string(APPEND fish " -d '${brief}'\n")
      endif()
    elseif(NOT line STREQUAL "")
      string(STRIP "${line}" line)
      roff("${line}" line)
      string(APPEND page "${line}\n")
    elseif(part STREQUAL "head")
      string(APPEND page ".PP\n")
    endif()
  endforeach()
  string(APPEND page ".RE\n.fi\n")
  string(REPLACE ";" " " words "${options}")
  quoted("${about_${verb}}" brief)
  string(APPEND bash_cases "    ${verb}) words='${words}' ;;\n")
  string(APPEND zsh_verbs "    '${verb}:${brief}'\n")
  string(APPEND zsh_cases "    ${verb}) _arguments${zsh_options} '*:file:_files' ;;\n")
  string(APPEND fish "complete -c grantscope-cli -n __fish_use_subcommand -a ${verb} -d '${brief}'\n")
endforeach()

# Empty paragraphs, one after the other, are a warning of man's.
string(REGEX REPLACE "(\\.PP\n)+" ".PP\n" page "${page}")
string(REGEX REPLACE "\\.PP\n(\\.S|\\.TP)" "\\1" page "${page}")
file(READ "${TEMPLATE}" template)
string(REPLACE "@VERBS@\n" "${page}" template "${template}")
string(REPLACE "@VERSION@" "${VERSION}" template "${template}")
file(WRITE "${OUT}/grantscope-cli.1" "${template}")

set(licence "# SPDX-FileCopyrightText: 2026 Grantscope contributors\n# SPDX-License-Identifier: Apache-2.0\n")
string(REPLACE ";" " " all "${verbs}")
file(WRITE "${OUT}/grantscope-cli.bash" "${licence}_grantscope_cli() {
  local current=\"\${COMP_WORDS[COMP_CWORD]}\" words=''
  if [ \"\$COMP_CWORD\" -eq 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W '${all} --help --version' -- \"\$current\")
    return
  fi
  case \"\${COMP_WORDS[1]}\" in
${bash_cases}  esac
  if [ \"\${current#-}\" != \"\$current\" ]; then
    mapfile -t COMPREPLY < <(compgen -W \"\$words\" -- \"\$current\")
  else
    mapfile -t COMPREPLY < <(compgen -f -- \"\$current\")
  fi
}
complete -o filenames -F _grantscope_cli grantscope-cli
")
file(WRITE "${OUT}/_grantscope-cli" "#compdef grantscope-cli\n${licence}local -a verbs
verbs=(
${zsh_verbs})
if (( CURRENT == 2 )); then
  _describe verb verbs
  return
fi
local verb=\"\${words[2]}\"
shift words
(( CURRENT-- ))
case \"\$verb\" in
${zsh_cases}esac
")
file(WRITE "${OUT}/grantscope-cli.fish" "${licence}${fish}")
