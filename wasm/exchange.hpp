// How documents cross a binding: bytes of CBOR in, bytes of JSON text out. Only whole numbers cross it, since text and
// views would need a third more glue; the bytes are exchanged in the module's memory:
//
//   1. `input(size)` makes room for a document of so many bytes and gives its address.
//   2. JavaScript writes the document there.
//   3. A function of the binding, such as `estimate()`, reads it and gives the length of the answer.
//   4. `output()` gives the address of the answer, which stays until the next answer. Where in it the details of an
//      estimate begin, `details()` says.
//
// Memory that grows in 1 or 3 detaches the views of it: JavaScript takes `HEAPU8` afresh after each call.
#pragma once

#include <emscripten/bind.h>

#include <memory>
#include <string_view>

#include "core/problem/problem.hpp"
#include "json/document/cbor.hpp"

namespace kms_cost::wasm {

inline unsigned address(const void* memory) { return reinterpret_cast<unsigned>(memory); }

/// What a module computes by, with the document that it reads and the answer that it gives.
template <class Calculator>
class Exchange {
public:
    using Compute = std::string_view (*)(Calculator& calculator, const json::Document& document);

    [[nodiscard]] const Calculator& calculator() const { return calculator_; }

    unsigned input(unsigned size) {
        input_.reset();                                                  // first, so that its room can be taken again
        input_ = std::make_unique_for_overwrite<unsigned char[]>(size);  // NOLINT(modernize-avoid-c-arrays)
        input_size_ = size;
        return address(input_.get());
    }

    [[nodiscard]] unsigned output() const { return address(output_.data()); }

    unsigned answer(Compute compute) {
        json::Document document;
        if (read_cbor({input_.get(), input_size_}, document)) {
            output_ = compute(calculator_, document);
        } else {
            Problems problems;
            problems.add(ProblemCode::not_json, Path());
            output_ = calculator_.refuse(problems);
        }
        return output_.size();
    }

private:
    Calculator calculator_;
    std::unique_ptr<unsigned char[]> input_;  // NOLINT(modernize-avoid-c-arrays): nothing is to fill it with zeros
    unsigned input_size_ = 0;
    std::string_view output_;
};

/// One for each instance of the module: JavaScript has as many as it instantiates.
template <class Calculator>
Exchange<Calculator>& exchange() {
    // A module has one binding, so that no two files could start it.
    static Exchange<Calculator> instance;  // NOLINT(bugprone-dynamic-static-initializers)
    return instance;
}

/// A function of a binding: it has the calculator's member function `compute` read the document, and gives the length
/// of the answer.
template <class Calculator, auto compute>
unsigned answer() {
    return exchange<Calculator>().answer(
        [](Calculator& calculator, const json::Document& document) { return (calculator.*compute)(document); });
}

/// What every binding has: the exchange itself, estimates, and rate cards to price by.
template <class Calculator>
void bind_exchange() {
    emscripten::function("input", +[](unsigned size) { return exchange<Calculator>().input(size); });
    emscripten::function("output", +[] { return exchange<Calculator>().output(); });
    emscripten::function("details", +[]() -> unsigned { return exchange<Calculator>().calculator().details(); });
    emscripten::function("estimate", &answer<Calculator, &Calculator::estimate>);
    emscripten::function("addRateCard", &answer<Calculator, &Calculator::add_rate_card>);
}

}  // namespace kms_cost::wasm
