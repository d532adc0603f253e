# The rules stand in .clang-tidy. Run as a part of compiling, it repeats only what changed.
if(KMS_COST_TIDY)
  find_program(KMS_COST_CLANG_TIDY NAMES clang-tidy-19 REQUIRED)
  if(EMSCRIPTEN)
    # clang-tidy does not know em++: what that passes on to clang is repeated.
    set(KMS_COST_BINDING_TIDY
      "${KMS_COST_CLANG_TIDY}" --quiet
      --extra-arg=--target=wasm32-unknown-emscripten
      "--extra-arg=--sysroot=${EMSCRIPTEN_SYSROOT}")
  else()
    set(CMAKE_CXX_CLANG_TIDY "${KMS_COST_CLANG_TIDY}" --quiet)
  endif()
endif()
