#pragma once

#include <array>
#include <optional>
#include <span>

#include "core/money/money.hpp"
#include "core/problem/outcome.hpp"
#include "core/scenario/adjustments.hpp"

namespace kms_cost {

/// Sums at list prices, by Charge.
using ChargeTotals = std::array<Money, charge_names.names.size()>;

/// One discount or the tax.
struct Adjustment {
    /// The charge that a discount is on; none for the tax.
    std::optional<Charge> discount_on;
    Decimal percent;
    /// What the percentage is of.
    Money base;
    /// Below 0 for a discount.
    Money amount;
};

/// What is payable after discount and tax, and the steps to it: the sum at list prices and these make the total.
struct Adjusted {
    /// Every percentage stated: discounts in the order of Charge, then the tax.
    [[nodiscard]] std::span<const Adjustment> lines() const { return std::span(storage).first(count); }

    std::array<Adjustment, charge_names.names.size() + 1> storage;
    std::size_t count = 0;
    Money total;
};

/// Each discount on its charge, the tax on what is left. Nothing is rounded. Without any percentage, the total is that
/// at list prices. It is overflowed where it leaves the range of Money, or the list prices do.
///
/// @param scenario where the scenario stands in its document
/// @return or the problem `amount-too-precise` at each percentage that makes an amount of more decimals than Money has
Outcome<Adjusted> adjust(const ChargeTotals& list, const Adjustments& adjustments, const Path& scenario = Path());

}  // namespace kms_cost
