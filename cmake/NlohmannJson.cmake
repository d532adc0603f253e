# nlohmann_json is headers only. The compiler gets a folder that holds nothing else: the folder where
# the system keeps them would put the system's C library in front of Emscripten's.
find_path(KMS_COST_NLOHMANN_JSON nlohmann/json.hpp
  PATHS /usr/include /usr/local/include
  NO_CMAKE_FIND_ROOT_PATH
  REQUIRED)
file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/include")
file(CREATE_LINK "${KMS_COST_NLOHMANN_JSON}/nlohmann" "${PROJECT_BINARY_DIR}/include/nlohmann" SYMBOLIC)
add_library(nlohmann_json::nlohmann_json INTERFACE IMPORTED GLOBAL)
target_include_directories(nlohmann_json::nlohmann_json INTERFACE "${PROJECT_BINARY_DIR}/include")
