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

class WasmEngine {
public:
    Bytes add_rate_card(const std::string& cbor) {
        return answer(cbor, [this](const Document& card) { return engine_.add_rate_card(card); });
    }
    Bytes estimate(const std::string& cbor) {
        return answer(cbor, [this](const Document& scenario) { return engine_.estimate(scenario); });
    }
    Bytes catalogue() { return view(kms_cost::json::catalogue_text()); }

private:
    template <class Compute>
    Bytes answer(const std::string& cbor, Compute compute) {
        Document document;
        const auto* bytes = reinterpret_cast<const unsigned char*>(cbor.data());
        if (!read_cbor({bytes, cbor.size()}, document))
            return view(kms_cost::json::problems_text({{"not-json", "", {}}}));
        return view(compute(document));
    }

    /// A view of the answer in place, which holds until the next call: nothing to free, and no copy but the decoder's.
    Bytes view(std::string text) {
        answer_ = std::move(text);
        const auto* bytes = reinterpret_cast<const unsigned char*>(answer_.data());
        return Bytes(emscripten::val(emscripten::typed_memory_view(answer_.size(), bytes)));
    }

    kms_cost::json::Engine engine_;
    std::string answer_;
};

}  // namespace

EMSCRIPTEN_BINDINGS(kms_cost) {
    emscripten::register_type<Bytes>("Uint8Array");
    emscripten::class_<WasmEngine>("Engine")
        .constructor<>()
        .function("addRateCard", &WasmEngine::add_rate_card)
        .function("estimate", &WasmEngine::estimate)
        .function("catalogue", &WasmEngine::catalogue);
}
