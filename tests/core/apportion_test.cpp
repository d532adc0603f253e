#include "core/apportion/apportion.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace kms_cost {
namespace {

std::vector<long long> apportioned(Int128 total, std::vector<Int128> weights) {
    std::vector<long long> shares;
    apportion(total, weights);
    for (const auto share : weights) shares.push_back(static_cast<long long>(share));
    return shares;
}

using Shares = std::vector<long long>;

TEST(Apportion, GivesWholeUnitsByLargestRemainder) {
    // 10 × 1/6, 2/6, 3/6 = 1.67, 3.33, 5: the unit left goes to the first.
    EXPECT_EQ(apportioned(10, {1, 2, 3}), (Shares{2, 3, 5}));
    // 100 × 14/45, 15/45, 16/45 = 31.1, 33.3, 35.6.
    EXPECT_EQ(apportioned(100, {14, 15, 16}), (Shares{31, 33, 36}));
}

TEST(Apportion, GivesATieToTheEarlier) {
    EXPECT_EQ(apportioned(1, {5, 5}), (Shares{1, 0}));
    EXPECT_EQ(apportioned(5, {1, 1, 1}), (Shares{2, 2, 1}));
    EXPECT_EQ(apportioned(4, {0, 1, 1, 1}), (Shares{0, 2, 1, 1}));
}

TEST(Apportion, GivesNothingWhereNothingWeighs) {
    EXPECT_EQ(apportioned(0, {1, 2}), (Shares{0, 0}));
    EXPECT_EQ(apportioned(7, {0, 0}), (Shares{0, 0}));
    EXPECT_EQ(apportioned(7, {}), Shares{});
}

TEST(Apportion, HoldsAtTheLimitsOfAScenario) {
    // 100,000 groups of 10^9 keys with 10^6 versions on 31 days, all but one of their version-days in the first slab.
    const Int128 most = Int128{31} * 1'000'000'000 * 1'000'000;
    std::vector<Int128> shares(100'000, most);
    apportion(most * 100'000 - 1, shares);
    EXPECT_TRUE(shares.front() == most);
    EXPECT_TRUE(shares.back() == most - 1);
}

}  // namespace
}  // namespace kms_cost
