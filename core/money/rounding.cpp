#include "core/money/rounding.hpp"

namespace kms_cost {

namespace {

Money cut(const Money& amount, Int128 unit) {
    if (amount.has_overflowed()) return amount;
    return Money::from_units(amount.units() / unit * unit);
}

}  // namespace

Money round_down(const Money& amount, int decimals) { return cut(amount, power_of_ten(Money::decimals - decimals)); }

Money round_half_up(const Money& amount, int decimals) {
    const Int128 unit = power_of_ten(Money::decimals - decimals);
    return cut(amount + Money::from_units(unit / 2), unit);
}

}  // namespace kms_cost
