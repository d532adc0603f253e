// Embind's start, with the two types that this binding exchanges. It stands in for libembind, whose start registers
// every number, string and view there is: 5 kB of compressed glue and code that nothing here would use.

#include <emscripten/bind.h>

#include <cstdlib>
#include <string>

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

EMSCRIPTEN_BINDINGS(exchanged_types) {
    using namespace emscripten::internal;
    constexpr int uint8_array = 1;  // the index of Uint8Array among Embind's view types
    _embind_register_std_string(TypeID<std::string>::get(), "std::string");
    _embind_register_memory_view(TypeID<emscripten::memory_view<unsigned char>>::get(), uint8_array, "Uint8Array");
}
