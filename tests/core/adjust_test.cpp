// What single months are priced with wherever they are priced: meters, discount and tax. What an estimate makes of them
// is in the case files.

#include "core/adjust/adjust.hpp"

#include <gtest/gtest.h>

#include "core/metered/metered.hpp"

namespace kms_cost {
namespace {

constexpr Money smallest_unit = Money::from_units(1);
constexpr Money largest = Money::from_units(int128_max);

Adjustments with_tax(const char* percent) {
    Adjustments adjustments;
    adjustments.tax = parse_decimal(percent);
    return adjustments;
}

TEST(Adjust, LeavesTheListPriceWhereNothingIsStated) {
    const auto adjusted = adjust({smallest_unit, smallest_unit, smallest_unit}, {});
    ASSERT_TRUE(adjusted.ok());
    EXPECT_EQ(adjusted.value.total.units(), 3);
    EXPECT_TRUE(adjusted.value.lines().empty());
}

TEST(Adjust, IsExactAtTheLargestAmount) {
    // 2^127 - 1 and its whole discount: the product of the two would need 134 bits.
    Adjustments adjustments;
    adjustments.discounts[0] = parse_decimal("100.000");
    const auto adjusted = adjust({largest, {}, {}}, adjustments);
    ASSERT_TRUE(adjusted.ok());
    EXPECT_TRUE(adjusted.value.total.is_zero());
    EXPECT_EQ(adjusted.value.lines()[0].amount.units(), -int128_max);
}

TEST(Adjust, OverflowsRatherThanWraps) {
    EXPECT_TRUE(adjust({largest, smallest_unit, {}}, {}).value.total.has_overflowed());
    EXPECT_TRUE(adjust({largest, {}, {}}, with_tax("100")).value.total.has_overflowed());
    EXPECT_TRUE(adjust({Money::overflowed(), {}, {}}, with_tax("0")).value.total.has_overflowed());
}

TEST(Adjust, RefusesWhatNeedsMoreDecimals) {
    EXPECT_TRUE(adjust({smallest_unit, {}, {}}, with_tax("100")).ok());
    EXPECT_TRUE(adjust({Money::from_units(100'000), {}, {}}, with_tax("0.001")).ok());
    Path request;
    const auto refused = adjust({smallest_unit, {}, {}}, with_tax("50"), request.field("scenario"));
    ASSERT_EQ(refused.problems.size(), 1U);
    EXPECT_EQ(refused.problems.path_of(*refused.problems.begin()), "scenario.taxPercent");
}

TEST(Metered, NamesWhatTheCardNeedsWithinItsDocument) {
    RateCard card;
    card.meters[static_cast<std::size_t>(Meter::secret)] = Decimal{.digits = 2};
    AccountUse account;
    Path request;
    const auto needed = needed_by_card(account, card, request.field("scenario"));
    ASSERT_EQ(needed.size(), 1U);
    EXPECT_EQ(needed.path_of(*needed.begin()), "scenario.account.secrets");

    account.stated[static_cast<std::size_t>(Meter::secret)] = Decimal{.digits = 3};
    EXPECT_TRUE(needed_by_card(account, card).empty());
    const auto bill = metered_bill(account, 31, PriceBook(card));
    EXPECT_EQ(bill.total, Money::from_units(power_of_ten(Money::decimals)).times(3 * 31 * 2));
}

}  // namespace
}  // namespace kms_cost
