# The set-up chooses an Emscripten (the PATH's or its own) and writes the choice down.
set(chosen "${CMAKE_CURRENT_LIST_DIR}/../.toolchain/emscripten.cmake")
if(NOT EXISTS "${chosen}")
  message(FATAL_ERROR "No Emscripten has been chosen yet. Run: npm run setup")
endif()
include("${chosen}")
