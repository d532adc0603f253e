#include "core/compare/change.hpp"

namespace kms_cost {

Money in_percent(const Money& change, const Money& of) {
    constexpr unsigned factor = 10'000;
    const auto divisor = static_cast<UnsignedInt128>(of.units());
    const auto amount = static_cast<UnsignedInt128>(change.units() < 0 ? -change.units() : change.units());
    const auto whole = amount / divisor;
    const auto rest = amount % divisor;
    // rest × factor / divisor bit by bit, for the product may need more than 128 of them.
    UnsignedInt128 quotient = 0;
    UnsignedInt128 left = 0;
    const auto take = [&] {
        if (left < divisor) return;
        left -= divisor;
        ++quotient;
    };
    for (unsigned bit = 1U << 13U; bit != 0; bit >>= 1U) {
        quotient *= 2;
        left *= 2;
        take();
        if ((factor & bit) == 0) continue;
        left += rest;
        take();
    }
    if (left * 2 >= divisor) ++quotient;
    const auto hundredth = Money::from_units(power_of_ten(Money::decimals - 2));
    const auto percent =
        hundredth.times(static_cast<Int128>(whole)).times(factor) + hundredth.times(static_cast<Int128>(quotient));
    return change.units() < 0 ? Money() - percent : percent;
}

std::optional<Money> converted(const Money& amount, const Decimal& rate) {
    const Int128 divisor = power_of_ten(rate.decimals);
    const Int128 rest = amount.units() % divisor * rate.digits;
    if (rest % divisor != 0) return std::nullopt;
    return Money::from_units(amount.units() / divisor).times(rate.digits) + Money::from_units(rest / divisor);
}

}  // namespace kms_cost
