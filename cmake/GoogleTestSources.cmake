# GoogleTest is built with the project, by the same compiler and flags, natively and by Emscripten.
set(KMS_COST_GOOGLETEST "/usr/src/googletest" CACHE PATH "Folder of GoogleTest's sources.")
set(INSTALL_GTEST OFF CACHE BOOL "" FORCE)
set(BUILD_GMOCK ON CACHE BOOL "" FORCE)
add_subdirectory("${KMS_COST_GOOGLETEST}" "${PROJECT_BINARY_DIR}/googletest" EXCLUDE_FROM_ALL SYSTEM)
include(GoogleTest)
