// The binding of the engine, which translates and nothing else.

#include "json/engine/engine.hpp"
#include "wasm/exchange.hpp"

EMSCRIPTEN_BINDINGS(kms_cost) { kms_cost::wasm::bind_exchange<kms_cost::json::Engine>(); }
