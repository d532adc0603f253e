#pragma once

#include <array>
#include <cstddef>

#include "core/money/money.hpp"
#include "core/rate_card/price_book.hpp"
#include "core/scenario/open_questions.hpp"
#include "core/scenario/scenario.hpp"

namespace kms_cost {

/// An open question that can move this workload's total, with the total under each of its readings, all other
/// assumptions as chosen.
struct OpenQuestion {
    const OpenQuestionField* field = nullptr;
    /// The reading chosen, by its place in the field's readings.
    std::size_t chosen = 0;
    std::array<Money, 4> totals;  ///< by reading
};

/// How far what the price list leaves open can move a total.
struct Bounds {
    struct Extreme {
        Money total;
        Assumptions assumptions;
    };

    Extreme lowest;
    Extreme highest;
    std::array<OpenQuestion, open_questions.size()> questions;
    /// Nothing is open for this workload where there are none.
    std::size_t question_count = 0;
};

/// Prices every combination of the readings that can matter. Without questions where none moves the total.
///
/// An extreme names the combination that changes the fewest of the chosen assumptions among those that attain it.
///
/// @param metered the part of every total that no question moves
Bounds find_bounds(const Scenario& scenario, const PriceBook& book, const Money& metered);

}  // namespace kms_cost
