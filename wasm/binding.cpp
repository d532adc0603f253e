// The binding translates and nothing else: bytes of CBOR in, bytes of JSON text out. Only whole numbers cross it, since
// text and views would need a third more glue; the bytes are exchanged in the engine's memory:
//
//   1. `input(size)` makes room for a document of so many bytes and gives its address.
//   2. JavaScript writes the document there.
//   3. `estimate()` or `addRateCard()` reads it and gives the length of the answer.
//   4. `output()` gives the address of the answer, which stays until the next answer. Where in
//      it the details of an estimate begin, `details()` says.
//
// Memory that grows in 1 or 3 detaches the views of it: JavaScript takes `HEAPU8` afresh after each call.

#include <emscripten/bind.h>

#include <memory>
#include <string_view>

#include "core/problem/problem.hpp"
#include "json/document/cbor.hpp"
#include "json/engine/engine.hpp"

namespace {

using kms_cost::json::Document;
using kms_cost::json::Engine;

/// An engine with the document that it reads and the answer that it gives.
struct Exchange {
    Engine engine;
    std::unique_ptr<unsigned char[]> input;  // NOLINT(modernize-avoid-c-arrays): nothing is to fill it with zeros
    unsigned input_size = 0;
    std::string_view output;
};

/// One for each instance of the module: JavaScript has as many as it instantiates.
Exchange& exchange() {
    static Exchange instance;
    return instance;
}

unsigned address(const void* memory) { return reinterpret_cast<unsigned>(memory); }

unsigned input(unsigned size) {
    auto& [engine, input, input_size, output] = exchange();
    input.reset();                                                  // first, so that its room can be taken again
    input = std::make_unique_for_overwrite<unsigned char[]>(size);  // NOLINT(modernize-avoid-c-arrays)
    input_size = size;
    return address(input.get());
}

unsigned output() { return address(exchange().output.data()); }

unsigned details() { return exchange().engine.details(); }

template <class Compute>
unsigned answer(Compute compute) {
    auto& [engine, input, input_size, output] = exchange();
    Document document;
    if (read_cbor({input.get(), input_size}, document)) {
        output = compute(engine, document);
    } else {
        kms_cost::Problems problems;
        problems.add(kms_cost::ProblemCode::not_json, kms_cost::Path());
        output = engine.refuse(problems);
    }
    return output.size();
}

unsigned add_rate_card() {
    return answer([](Engine& engine, const Document& card) { return engine.add_rate_card(card); });
}

unsigned estimate() {
    return answer([](Engine& engine, const Document& scenario) { return engine.estimate(scenario); });
}

}  // namespace

EMSCRIPTEN_BINDINGS(kms_cost) {
    emscripten::function("input", &input);
    emscripten::function("estimate", &estimate);
    emscripten::function("addRateCard", &add_rate_card);
    emscripten::function("output", &output);
    emscripten::function("details", &details);
}

/// The C++ library's way out of what cannot happen, which would otherwise bring printf along.
[[noreturn]] void std::__libcpp_verbose_abort(const char*, ...) { __builtin_trap(); }

// Says whose the WebAssembly is, so that the façade can refuse another before it is started.
__asm__(".section .custom_section.kms_cost,\"\",@\n.ascii \"" KMS_COST_VERSION "\"\n");
