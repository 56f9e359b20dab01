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

# A test: tst_<class>.cpp, run by CTest under the name <room>.<class>. The tests of a room are one program, tst_<room>, which
# is told which class to run; it links what any of them needs.
#   APART      a program of its own, with its own main()
#   OFFSCREEN  a test that shows widgets, rendered by Qt's offscreen platform
function(grantscope_test room class)
  cmake_parse_arguments(PARSE_ARGV 2 arg "APART;OFFSCREEN" "TIMEOUT" "SOURCES;DEPENDS;LABELS;ENVIRONMENT")
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 60)
  endif()
  set(command tst_${room} ${class})
  if(arg_APART)
    set(command tst_${class})
  endif()
  list(GET command 0 target)
  if(NOT TARGET ${target})
    grantscope_test_program(${target} ${arg_OFFSCREEN})
    if(NOT arg_APART)
      set(kit "${CMAKE_SOURCE_DIR}/tests/kit")
      set(main "${kit}/main.cpp")
      if(arg_OFFSCREEN)
        set(main "${CMAKE_CURRENT_SOURCE_DIR}/main.cpp") # with windows: that room's own
      endif()
      target_sources(${target} PRIVATE "${kit}/registeredtest.cpp" "${main}")
    endif()
  endif()
  foreach(source tst_${class}.cpp ${arg_SOURCES})
    target_sources(${target} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}/${source}") # CMake drops one that is there already
  endforeach()
  target_link_libraries(${target} PRIVATE ${arg_DEPENDS})
  add_test(NAME ${room}.${class} COMMAND ${command})
  set(environment "QT_FATAL_CRITICALS=1;LC_ALL=C.UTF-8" ${arg_ENVIRONMENT})
  if(arg_OFFSCREEN)
    list(APPEND environment "QT_QPA_PLATFORM=offscreen")
  endif()
  set_tests_properties(${room}.${class} PROPERTIES
    TIMEOUT ${arg_TIMEOUT} LABELS "${room};${arg_LABELS}" ENVIRONMENT "${environment}")
endfunction()

function(grantscope_test_program target offscreen)
  add_executable(${target})
  target_link_libraries(${target} PRIVATE grantscope_strictness Grantscope::kit Qt6::Test)
  set_target_properties(${target} PROPERTIES AUTOMOC ON)
  grantscope_without_test_folders(${target})
  if(offscreen) # Qt Test's header is another one where Qt Gui is linked
    target_link_libraries(${target} PRIVATE Qt6::Widgets)
    target_precompile_headers(${target} REUSE_FROM grantscope_precompiled_windowtest)
  else()
    target_precompile_headers(${target} REUSE_FROM grantscope_precompiled_test)
  endif()
endfunction()
