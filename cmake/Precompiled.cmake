# SPDX-FileCopyrightText: 2026 Grantscope contributors
# SPDX-License-Identifier: Apache-2.0
#
# Precompiled headers, one for each kind of target: library rooms, screens, tests, tests of screens. They halve the time of a full build
# (Qt's headers are most of it). Every file still includes what it uses: the `tidy` preset builds without them, and
# public headers are verified alone. ccache needs CCACHE_SLOPPINESS=pch_defines,time_macros, which ./dev sets.
set(core_headers <QByteArray> <QByteArrayView> <QDateTime> <QFuture> <QFutureWatcher> <QHash> <QJsonArray> <QJsonDocument>
  <QJsonObject> <QList> <QObject> <QPromise> <QString> <QStringList> <QUrl> <tl/expected.hpp> <algorithm> <functional>
  <memory> <optional> <utility> <vector>)

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(grantscope_strictness INTERFACE -fpch-preprocess) # lets ccache see through them
endif()

file(WRITE "${CMAKE_BINARY_DIR}/precompiled.cpp" "int main() { return 0; }\n")

# Qt Test bakes the folder of each target into its header; one that is shared can't have it. (QFINDTESTDATA is not used.)
function(grantscope_without_test_folders target)
  if(NOT MSVC)
    target_compile_options(${target} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
  endif()
endfunction()

function(grantscope_precompiled kind type)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "LINK;HEADERS")
  set(target grantscope_precompiled_${kind})
  if(type STREQUAL "EXECUTABLE")
    add_executable(${target} "${CMAKE_BINARY_DIR}/precompiled.cpp") # position independence differs from a library's
  else()
    add_library(${target} STATIC "${CMAKE_BINARY_DIR}/precompiled.cpp")
  endif()
  target_link_libraries(${target} PRIVATE grantscope_strictness tl::expected Qt6::Core ${arg_LINK})
  target_precompile_headers(${target} PRIVATE ${core_headers} ${arg_HEADERS})
endfunction()

grantscope_precompiled(room STATIC)
if(GRANTSCOPE_GUI)
  grantscope_precompiled(screen STATIC LINK Qt6::Widgets Qt6::Gui
    HEADERS <QAbstractItemModel> <QBoxLayout> <QIcon> <QLabel> <QPainter> <QPalette> <QPushButton> <QWidget>)
endif()
if(BUILD_TESTING)
  grantscope_precompiled(test EXECUTABLE LINK Qt6::Test Qt6::Network HEADERS <QSignalSpy> <QTcpSocket> <QTest>)
  grantscope_without_test_folders(grantscope_precompiled_test)
  if(GRANTSCOPE_GUI)
    grantscope_precompiled(windowtest EXECUTABLE LINK Qt6::Test Qt6::Network Qt6::Widgets
      HEADERS <QAbstractButton> <QAbstractItemModel> <QApplication> <QBoxLayout> <QLabel> <QSignalSpy> <QTest> <QWidget>)
    grantscope_without_test_folders(grantscope_precompiled_windowtest)
  endif()
endif()
