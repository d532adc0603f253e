#pragma once

#include <optional>

#include "core/list/list.hpp"
#include "core/what_if/what_if.hpp"

namespace kms_cost {

/// Between which breakpoints something stands.
struct Distance {
    Int128 at = 0;
    /// Down to the breakpoint that was passed last, if any was.
    std::optional<Int128> below;
    /// Up to the next, if there is one: so much more passes none.
    std::optional<Int128> above;
};

/// By how much the total changes with one thing more of a group; nothing where that would pass the limits of a workload
/// or the range of Money.
struct GroupMarginal {
    std::optional<Money> one_key;
    /// One more version of each key.
    std::optional<Money> one_version;
    std::optional<Money> ten_thousand_calls;
    /// Of the items in the pool of the group's tier on the day with the most of them, between the limits of the slabs;
    /// nothing where the group's hosting has one price, or is not billed.
    std::optional<Distance> tier;
};

struct Marginal {
    Money total;
    List<GroupMarginal> groups;
    /// Of the calls that may use the free quota up, to its end.
    std::optional<Distance> quota;
};

/// What comes next from where a month stands.
///
/// @param what_if its total has not overflowed
Marginal marginal(const WhatIf& what_if);

}  // namespace kms_cost
