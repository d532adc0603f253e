#include "core/money/money.hpp"

#include <gtest/gtest.h>

#include <concepts>

#include "core/money/decimal.hpp"
#include "core/money/decimal_text.hpp"
#include "core/money/rounding.hpp"
#include "core/money/unit_price.hpp"

namespace kms_cost {
namespace {

Money money(std::string_view text) {
    const bool negative = text.starts_with('-');
    const auto decimal = parse_decimal(negative ? text.substr(1) : text);
    const auto units = *scaled_to(*decimal, Money::decimals);
    return Money::from_units(negative ? -units : units);
}

constexpr Money largest = Money::from_units(int128_max);
constexpr Money smallest_unit = Money::from_units(1);

TEST(Money, IsWrittenCanonically) {
    for (const auto* text : {"0", "1", "-1", "0.033", "33.495", "1500", "-0.00225", "0.0000000000000001"})
        EXPECT_EQ(to_text(money(text)), text);
    EXPECT_EQ(to_text(largest), "17014118346046923173168.7303715884105727");
    EXPECT_EQ(to_text(money("2.50")), "2.5");
    EXPECT_EQ(to_text(money("10.000")), "10");
}

TEST(Money, AddsAndMultipliesExactly) {
    EXPECT_EQ(money("0.1") + money("0.2"), money("0.3"));
    EXPECT_EQ(money("0.033").times(35 * 29), money("33.495"));
    EXPECT_EQ(money("1") - money("1.5"), money("-0.5"));
}

TEST(Money, StaysOverflowedOnceItLeavesTheRange) {
    EXPECT_FALSE((largest + Money()).has_overflowed());
    const auto beyond = largest + smallest_unit;
    EXPECT_TRUE(beyond.has_overflowed());
    EXPECT_TRUE((beyond - largest).has_overflowed());
    EXPECT_TRUE((Money() + beyond).has_overflowed());
    EXPECT_TRUE(beyond.times(0).has_overflowed());
    EXPECT_TRUE(largest.times(2).has_overflowed());
    EXPECT_TRUE((Money() - largest - smallest_unit - smallest_unit).has_overflowed());
}

TEST(Money, IsRoundedOnlyByName) {
    EXPECT_EQ(round_half_up(money("33.495"), 2), money("33.50"));
    EXPECT_EQ(round_half_up(money("1.0149"), 2), money("1.01"));
    EXPECT_EQ(round_down(money("33.499"), 2), money("33.49"));
    EXPECT_EQ(round_half_up(smallest_unit, 16), smallest_unit);
    EXPECT_TRUE(round_half_up(largest, 0).has_overflowed());
}

template <class A, class B>
concept CanMultiply = requires(A a, B b) { a* b; };
template <class A, class B>
concept CanAdd = requires(A a, B b) { a + b; };

TEST(Money, RefusesToCompileWhatMakesNoSense) {
    static_assert(CanMultiply<Calls, UnitPrice<CallUnit>>);
    static_assert(!CanMultiply<HostedDays, UnitPrice<CallUnit>>, "versions are not calls");
    static_assert(!CanMultiply<Money, Money>);
    static_assert(!CanAdd<Calls, Keys>);
    static_assert(!CanAdd<Money, double>);
    static_assert(!std::convertible_to<double, Money> && !std::constructible_from<Money, double>,
                  "no floating-point money");
}

TEST(Decimal, ReadsPlainDecimalsOnly) {
    EXPECT_EQ(to_text(*parse_decimal("0.033")), "0.033");
    EXPECT_EQ(to_text(*parse_decimal("2000")), "2000");
    for (const auto* text : {"", ".", "1.", ".5", "-1", "+1", "01", "1e3", "1,000", " 1", "1 ", "0x1", "1.2.3", "NaN",
                             "１", "1000000000000000000000000000000"})
        EXPECT_FALSE(parse_decimal(text)) << text;
}

TEST(Decimal, MultipliesExactly) {
    EXPECT_EQ(to_text(multiply(*parse_decimal("0.237"), *parse_decimal("1.9"))), "0.4503");
    EXPECT_EQ(to_text(multiply(*parse_decimal("0.5"), *parse_decimal("2.0"))), "1");
}

}  // namespace
}  // namespace kms_cost
