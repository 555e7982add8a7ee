# SPDX-License-Identifier: GPL-3.0-or-later
# The house rules of every target: one library per folder, found by its folder,
# linked only to what the architecture allows it to see.
include_guard()

# moc 6.4 stumbles over libstdc++'s "namespace std _GLIBCXX_VISIBILITY(default)" when <compare> is the first header.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_VISIBILITY=)

option(TANDEM_ASSERTS "Keep assertions, also in an optimized build" OFF)

add_library(tandem_options INTERFACE)
target_compile_options(tandem_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wswitch-enum -Wnon-virtual-dtor
                                                -Woverloaded-virtual -Wimplicit-fallthrough)
if(TANDEM_WARNINGS_AS_ERRORS)
  target_compile_options(tandem_options INTERFACE -Werror)
endif()
target_compile_definitions(tandem_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
                                                    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(TANDEM_ASSERTS)
  target_compile_definitions(tandem_options INTERFACE QT_FORCE_ASSERTS _GLIBCXX_ASSERTIONS)
  target_compile_options(tandem_options INTERFACE -UNDEBUG)
endif()
if(TANDEM_SANITIZE)
  target_compile_options(tandem_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
                                                  -fno-sanitize-recover=undefined)
  target_link_options(tandem_options INTERFACE -fsanitize=address,undefined)
endif()
find_program(TANDEM_MOLD mold)
if(TANDEM_MOLD)
  # mold 1.10 lets the protected pages begin with thread-local zeros. When those are aligned to less than the .dynamic
  # section behind them and a page ends just there, the program asks to protect a page it does not have and will not
  # start. So what is thread-local is aligned to 8.
  target_link_options(tandem_options INTERFACE -fuse-ld=mold)
endif()
find_program(TANDEM_CCACHE ccache)
if(TANDEM_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${TANDEM_CCACHE})
  set(CMAKE_C_COMPILER_LAUNCHER ${TANDEM_CCACHE})
endif()

# tandem_library(<name> DEPENDS <targets...>): a static library of all .cpp of the calling folder.
# Headers are included as "<folder below models>/<header>.h", e.g. "domain/user.h".
function(tandem_library name)
  cmake_parse_arguments(ARG "" "" "DEPENDS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
  add_library(${name} STATIC ${sources})
  target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/..)
  target_link_libraries(${name} PUBLIC ${ARG_DEPENDS} PRIVATE tandem_options)
endfunction()

# tandem_test(<file.cpp> DEPENDS <targets...>): one Qt Test program, run headless, with folders of its own
# for settings and data. Under sanitizers it may take four times as long.
function(tandem_test source)
  cmake_parse_arguments(ARG "" "NAME;TIMEOUT" "DEPENDS" ${ARGN})
  get_filename_component(base ${source} NAME_WE)
  get_filename_component(folder ${CMAKE_CURRENT_SOURCE_DIR} NAME)
  set(name ${folder}_${base})
  if(ARG_NAME)
    set(name ${ARG_NAME})
  endif()
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  if(TANDEM_SANITIZE)
    math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * 4")
  endif()
  add_executable(${name} ${source})
  target_link_libraries(${name} PRIVATE ${ARG_DEPENDS} Qt6::Test tandem_options)
  add_test(NAME ${name} COMMAND ${name})
  set(home ${CMAKE_BINARY_DIR}/home/${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data")
endfunction()

# tandem_tests(DEPENDS <targets...>): every tst_*.cpp of the calling folder becomes a test program.
function(tandem_tests)
  cmake_parse_arguments(ARG "" "TIMEOUT" "DEPENDS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS tst_*.cpp)
  foreach(source IN LISTS sources)
    tandem_test(${source} DEPENDS ${ARG_DEPENDS} TIMEOUT ${ARG_TIMEOUT})
  endforeach()
endfunction()
