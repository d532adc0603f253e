#include "core/compare/change.hpp"

namespace kms_cost {

Money in_percent(const Money& change, const Money& of) {
    constexpr int digits = 4;
    const auto divisor = static_cast<UnsignedInt128>(of.units());
    const auto amount = static_cast<UnsignedInt128>(change.units() < 0 ? -change.units() : change.units());
    const auto whole = amount / divisor;
    auto rest = amount - whole * divisor;
    // Digit by digit, and ten times the rest by adding it up, for the product may need more than 128 bits.
    int quotient = 0;
    for (int digit = 0; digit < digits; ++digit) {
        quotient *= 10;
        UnsignedInt128 left = 0;
        for (int i = 0; i < 10; ++i) {
            left += rest;
            if (left < divisor) continue;
            left -= divisor;
            ++quotient;
        }
        rest = left;
    }
    if (rest * 2 >= divisor) ++quotient;
    const auto hundredth = Money::from_units(power_of_ten(Money::decimals - 2));
    const auto percent =
        hundredth.times(static_cast<Int128>(whole)).times(power_of_ten(digits)) + hundredth.times(quotient);
    return change.units() < 0 ? Money() - percent : percent;
}

std::optional<Money> converted(const Money& amount, const Decimal& rate) {
    const Int128 divisor = power_of_ten(rate.decimals);
    const Int128 rest = amount.units() % divisor * rate.digits;
    if (rest % divisor != 0) return std::nullopt;
    return Money::from_units(amount.units() / divisor).times(rate.digits) + Money::from_units(rest / divisor);
}

}  // namespace kms_cost
