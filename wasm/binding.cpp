// The binding translates and nothing else: bytes of CBOR in, bytes of JSON text out.

#include <emscripten/bind.h>

#include <string>

#include "core/problem/problem.hpp"
#include "json/document/cbor.hpp"
#include "json/engine/engine.hpp"
#include "json/write/write_catalogue.hpp"
#include "json/write/write_notices.hpp"

namespace {

using kms_cost::json::Document;

EMSCRIPTEN_DECLARE_VAL_TYPE(Bytes)

/// One engine for each instance of the module: JavaScript has as many as it instantiates.
kms_cost::json::Engine& engine() {
    static kms_cost::json::Engine instance;
    return instance;
}

/// A view of an answer in place, which holds until the next call: nothing to free, and no copy but the decoder's.
Bytes view(std::string text) {
    static std::string answer;
    answer = std::move(text);
    const auto* bytes = reinterpret_cast<const unsigned char*>(answer.data());
    return Bytes(emscripten::val(emscripten::typed_memory_view(answer.size(), bytes)));
}

template <class Compute>
Bytes answer(const std::string& cbor, Compute compute) {
    Document document;
    const auto* bytes = reinterpret_cast<const unsigned char*>(cbor.data());
    if (read_cbor({bytes, cbor.size()}, document)) return view(compute(document));
    kms_cost::Problems problems;
    add_problem(kms_cost::ProblemCode::not_json, kms_cost::Path(), problems);
    return view(kms_cost::json::problems_text(problems));
}

Bytes add_rate_card(const std::string& cbor) {
    return answer(cbor, [](const Document& card) { return engine().add_rate_card(card); });
}

Bytes estimate(const std::string& cbor) {
    return answer(cbor, [](const Document& scenario) { return engine().estimate(scenario); });
}

Bytes catalogue() { return view(kms_cost::json::catalogue_text()); }

}  // namespace

EMSCRIPTEN_BINDINGS(kms_cost) {
    emscripten::register_type<Bytes>("Uint8Array");
    emscripten::function("addRateCard", &add_rate_card);
    emscripten::function("estimate", &estimate);
    emscripten::function("catalogue", &catalogue);
}

/// The C++ library's way out of what cannot happen, which would otherwise bring printf along.
[[noreturn]] void std::__libcpp_verbose_abort(const char*, ...) { __builtin_trap(); }
