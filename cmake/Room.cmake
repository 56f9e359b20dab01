# SPDX-FileCopyrightText: 2026 Grantscope contributors
# SPDX-License-Identifier: Apache-2.0
#
# A room is a folder that is a target: grantscope_<name>, alias Grantscope::<name>. HEADERS are its public face (each
# compiles alone: VERIFY_INTERFACE_HEADER_SETS), DEPENDS what they show, PRIVATE what only the sources need.
function(grantscope_room name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "MOC" "BASE_DIR" "SOURCES;HEADERS;DEPENDS;PRIVATE")
  set(precompiled screen)
  if(NOT arg_BASE_DIR)
    set(arg_BASE_DIR "${CMAKE_SOURCE_DIR}/lib")
    set(precompiled room)
  endif()
  set(target grantscope_${name})
  add_library(${target} STATIC ${arg_SOURCES})
  add_library(Grantscope::${name} ALIAS ${target})
  target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS "${arg_BASE_DIR}" FILES ${arg_HEADERS})
  target_include_directories(${target} PUBLIC "${arg_BASE_DIR}")
  target_link_libraries(${target} PUBLIC grantscope_strictness ${arg_DEPENDS} PRIVATE ${arg_PRIVATE})
  set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON LINKER_LANGUAGE CXX AUTOMOC ${arg_MOC})
  target_precompile_headers(${target} REUSE_FROM grantscope_precompiled_${precompiled})
endfunction()

# One test executable for each class: tst_<class>.cpp, run by CTest under the name <room>.<class>.
#   OFFSCREEN  a test that shows widgets, rendered by Qt's offscreen platform
function(grantscope_test room class)
  cmake_parse_arguments(PARSE_ARGV 2 arg "OFFSCREEN" "TIMEOUT" "SOURCES;DEPENDS;LABELS;ENVIRONMENT")
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 60)
  endif()
  set(target tst_${class})
  add_executable(${target} tst_${class}.cpp ${arg_SOURCES})
  target_link_libraries(${target} PRIVATE grantscope_strictness Grantscope::kit Qt6::Test ${arg_DEPENDS})
  target_compile_definitions(${target} PRIVATE GRANTSCOPE_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
  set_target_properties(${target} PROPERTIES AUTOMOC ON)
  if(NOT arg_OFFSCREEN) # Qt Test's header is another one where Qt Gui is linked
    grantscope_without_test_folders(${target})
    target_precompile_headers(${target} REUSE_FROM grantscope_precompiled_test)
  endif()
  add_test(NAME ${room}.${class} COMMAND ${target})
  set(environment "QT_FATAL_CRITICALS=1;LC_ALL=C.UTF-8" ${arg_ENVIRONMENT})
  if(arg_OFFSCREEN)
    list(APPEND environment "QT_QPA_PLATFORM=offscreen")
  endif()
  set_tests_properties(${room}.${class} PROPERTIES
    TIMEOUT ${arg_TIMEOUT} LABELS "${room};${arg_LABELS}" ENVIRONMENT "${environment}")
endfunction()
