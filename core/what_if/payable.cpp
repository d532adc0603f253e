#include "core/what_if/payable.hpp"

namespace kms_cost {

namespace {

/// 100 percent.
constexpr Int128 whole = 100 * power_of_ten(limits::percent_decimals);

/// In units of 10^-3 percent; 0 where none is stated.
Int128 scaled(const std::optional<Decimal>& percent) {
    return percent ? scaled_to(*percent, limits::percent_decimals).value_or(0) : 0;
}

}  // namespace

Money payable_rounded_up(const ChargeTotals& list, const Adjustments& adjustments) {
    // Both percentages at once: an amount times factor / whole², in which the part after the point is kept apart.
    constexpr Int128 divisor = whole * whole;
    const Int128 taxed = whole + scaled(adjustments.tax);
    Money total;
    Int128 rest = 0;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i].has_overflowed()) return Money::overflowed();
        const Int128 factor = (whole - scaled(adjustments.discounts[i])) * taxed;
        total += Money::from_units(list[i].units() / divisor).times(factor);
        const Int128 part = list[i].units() % divisor * factor;
        total += Money::from_units(part / divisor);
        rest += part % divisor;
    }
    return total + Money::from_units((rest + divisor - 1) / divisor);
}

}  // namespace kms_cost
