#include "core/money/rounding.hpp"

namespace kms_cost {

Money round_down(Money amount, int decimals) {
    if (amount.has_overflowed()) return amount;
    return Money::from_units(amount.units() - amount.units() % power_of_ten(Money::decimals - decimals));
}

Money round_half_up(Money amount, int decimals) {
    const auto half = Money::from_units(power_of_ten(Money::decimals - decimals) / 2);
    return round_down(amount + half, decimals);
}

}  // namespace kms_cost
