#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/money/money.hpp"
#include "core/rate_card/price_book.hpp"
#include "core/scenario/scenario.hpp"

namespace kms_cost {

/// An open question that can move this workload's total, with the total under each of its readings, all other
/// assumptions as chosen.
struct OpenQuestion {
    struct Reading {
        std::string_view name;
        Money total;
    };

    std::string_view assumption;
    std::string_view chosen;
    std::vector<Reading> readings;
};

/// How far what the price list leaves open can move a total.
struct Bounds {
    struct Extreme {
        Money total;
        Assumptions assumptions;
    };

    Extreme lowest;
    Extreme highest;
    std::vector<OpenQuestion> questions;
};

/// Prices every combination of the readings that can matter. Nothing where no question moves the total.
///
/// An extreme names the combination that changes the fewest of the chosen assumptions among those that attain it.
std::optional<Bounds> find_bounds(const Scenario& scenario, const PriceBook& book);

}  // namespace kms_cost
