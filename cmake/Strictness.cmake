# SPDX-FileCopyrightText: 2026 Grantscope contributors
# SPDX-License-Identifier: Apache-2.0
#
# The one INTERFACE target that every target of ours links: the language, the strict Qt defines, the warnings and
# the hardening, each with its reason.
add_library(grantscope_strictness INTERFACE)
target_compile_features(grantscope_strictness INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# Builds for working and for tests are compiled in half the time so, and debug as well; what is shipped is a Release.
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND NOT MSVC)
  set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-Og -g1 -DNDEBUG")
  if(GRANTSCOPE_SANITIZE)
    set(CMAKE_CXX_FLAGS_DEBUG "-Og -g1")
  endif()
endif()

target_compile_definitions(grantscope_strictness INTERFACE
  QT_NO_CAST_FROM_ASCII          # text is UTF-16 or bytes, never by accident one from the other
  QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY      # a QByteArray may hold a secret or broken UTF-8: no silent const char*
  QT_NO_URL_CAST_FROM_STRING     # a URL is parsed where it enters, in one mode
  QT_NO_KEYWORDS                 # no macros called slots, signals and emit
  QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
  target_compile_options(grantscope_strictness INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus /guard:cf)
else()
  target_compile_options(grantscope_strictness INTERFACE
    -Wall -Wextra -Wpedantic
    -Wconversion -Wno-sign-conversion   # lifetimes are 64 bits wide: no silent loss
    -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wimplicit-fallthrough
    -fstack-protector-strong)           # hardening: parsers of hostile input live here
  if(NOT GRANTSCOPE_SANITIZE AND CMAKE_BUILD_TYPE MATCHES "Rel")
    target_compile_options(grantscope_strictness INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
  endif()
  if(UNIX AND NOT APPLE)
    target_link_options(grantscope_strictness INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack -Wl,--as-needed)
  endif()
endif()
if(GRANTSCOPE_WERROR)
  target_compile_options(grantscope_strictness INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
if(GRANTSCOPE_SANITIZE)
  target_compile_options(grantscope_strictness INTERFACE
    -fsanitize=${GRANTSCOPE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(grantscope_strictness INTERFACE -fsanitize=${GRANTSCOPE_SANITIZE})
endif()
