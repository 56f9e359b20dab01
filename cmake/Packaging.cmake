# SPDX-FileCopyrightText: 2026 Grantscope contributors
# SPDX-License-Identifier: Apache-2.0
#
# The packages that CPack makes of what is installed. The programs' own folders say where they go.
if(UNIX AND NOT APPLE)
  # Debian's policy wants the licence under this name, beside what changed.
  install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/doc/grantscope" RENAME copyright)
endif()
install(FILES "${CMAKE_SOURCE_DIR}/README.md" "${CMAKE_SOURCE_DIR}/CHANGELOG.md" DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/doc/grantscope")

set(CPACK_VERBATIM_VARIABLES YES)
set(CPACK_PACKAGE_NAME grantscope)
set(CPACK_PACKAGE_VENDOR "Grantscope contributors")
set(CPACK_PACKAGE_CONTACT "Grantscope contributors <grantscope@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "get OAuth tokens, look at them, and see why one was refused")
set(CPACK_PACKAGE_DESCRIPTION "Grantscope performs OAuth 2 token grants, keeps every exchange as it went over the wire, and
says in plain words what a token is, how long it lives, and why an endpoint refused to give one. It has a window and a
command line, and a server of its own to try things on.")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES YES)
set(CPACK_PACKAGE_FILE_NAME "grantscope-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}")

if(WIN32)
  set(CPACK_GENERATOR ZIP)
elseif(APPLE)
  set(CPACK_GENERATOR TGZ)
else()
  set(CPACK_GENERATOR TGZ)
  find_program(GRANTSCOPE_DPKG dpkg-shlibdeps)
  mark_as_advanced(GRANTSCOPE_DPKG)
  if(GRANTSCOPE_DPKG)
    list(APPEND CPACK_GENERATOR DEB)
  endif()
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS YES)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION YES)
set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6svg6) # the icons' engine is a plug-in, which shlibdeps can't see
# QtKeychain loads libsecret when it is there; shlibdeps can't see that either.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "qt6-wayland, qt6-translations-l10n, libsecret-1-0, gnome-keyring | kwalletmanager | keepassxc")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
include(CPack)
