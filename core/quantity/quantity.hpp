#pragma once

#include <algorithm>
#include <compare>
#include <concepts>

#include "core/money/int128.hpp"

namespace kms_cost {

/// A count of one kind of thing. Counts of different things do not mix.
///
/// Inputs are limited so that no sum or product of counts in the core leaves 128 bits: 10^5 groups of 10^9 keys with
/// 10^6 versions on 31 days are 3.1 × 10^21 version-days, and the largest product taken (of a group's and of a pool's
/// version-days, in apportionment) is below 10^38.
template <class Unit>
class Quantity {
public:
    constexpr Quantity() = default;
    explicit constexpr Quantity(Int128 count) : count_(count) {}
    explicit Quantity(std::floating_point auto) = delete;

    [[nodiscard]] constexpr Int128 count() const { return count_; }
    [[nodiscard]] constexpr bool is_zero() const { return count_ == 0; }

    friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity(a.count_ + b.count_); }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity(a.count_ - b.count_); }
    constexpr Quantity& operator+=(Quantity other) { return *this = *this + other; }
    constexpr Quantity& operator-=(Quantity other) { return *this = *this - other; }
    friend constexpr auto operator<=>(Quantity, Quantity) = default;

private:
    Int128 count_ = 0;
};

struct KeyUnit;
struct KeyVersionUnit;
struct HostedUnit;
struct HostedDayUnit;
struct CallUnit;
struct MeterDayUnit;

using Keys = Quantity<KeyUnit>;
/// Versions of one key.
using VersionsPerKey = Quantity<KeyVersionUnit>;
/// What a rate card bills for hosting on one day: key versions, or keys where the card bills those.
using HostedItems = Quantity<HostedUnit>;
/// Hosted items × days.
using HostedDays = Quantity<HostedDayUnit>;
using Calls = Quantity<CallUnit>;
/// What a card meters for the account × days.
using MeterDays = Quantity<MeterDayUnit>;

/// A number of days within one billing period, 0 to 31.
using Days = int;

constexpr HostedDays hosted_for(HostedItems items, Days days) { return HostedDays(items.count() * days); }

}  // namespace kms_cost
