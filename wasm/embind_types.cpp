// Embind's start, with the one type that this binding exchanges. It stands in for libembind, whose start registers
// every number, string and view there is: 5 kB of compressed glue and code that nothing here would use.

#include <emscripten/bind.h>
#include <emscripten/em_js.h>

#include <cstdlib>
#include <limits>

namespace {

emscripten::internal::InitFunc* first = nullptr;

}  // namespace

extern "C" {

void _embind_register_bindings(emscripten::internal::InitFunc* binding) {
    binding->next = first;
    first = binding;
}

void _embind_initialize_bindings() {
    for (const auto* binding = first; binding != nullptr; binding = binding->next) binding->init_func();
}

/// Asked for in messages on unregistered types only; the caller frees it.
const char* __getTypeName(const std::type_info*) { return static_cast<const char*>(std::calloc(1, 1)); }
}

/// Embind's integers use this part of its JavaScript without asking for it (Emscripten 3.1.69).
EM_JS_DEPS(embind_integer, "$GenericWireTypeSize")

EMSCRIPTEN_BINDINGS(exchanged_types) {
    using namespace emscripten::internal;
    using Limits = std::numeric_limits<unsigned>;
    _embind_register_integer(TypeID<unsigned>::get(), "unsigned", sizeof(unsigned), Limits::min(), Limits::max());
}
