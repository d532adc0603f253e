#pragma once

#include "core/rate_card/price_book.hpp"
#include "json/native/parse.hpp"
#include "json/read/read_rate_card.hpp"
#include "tests/core/case_files.hpp"

namespace kms_cost {

/// The default rate card, which the benchmarks price by.
inline const PriceBook& default_book() {
    static const PriceBook made = [] {
        const auto text = test::read_file(test::cards_folder() / "alibaba-intl-2021-03.json");
        const auto document = json::parse(text);
        return PriceBook(json::read_rate_card(document.value.document.root()).value);
    }();
    return made;
}

}  // namespace kms_cost
