#pragma once

#include <array>
#include <span>

#include "core/hosting/hosted_days.hpp"

namespace kms_cost {

/// Item-days by slab.
using SlabTotals = std::array<Int128, card_limits::slabs>;

/// Adds the items of so many days on end to the slabs that they fall in.
void add_to_slabs(std::span<const Slab> slabs, Int128 items, Int128 days, SlabTotals& totals);

/// The billed items that a graduated price counts together: how many there are on each day.
class TierPool {
public:
    void add(const HostedGroup& hosted);
    void add(const DaySpan& days, HostedItems items);

    /// The slabs applied to each day's pooled items: the item-days of the period in each slab.
    [[nodiscard]] SlabTotals slab_totals(std::span<const Slab> slabs, Days period_days) const;

private:
    /// change_[d] is what the pooled items change by from day d to day d + 1, days counted from 0.
    std::array<Int128, longest_period + 1> change_{};
};

}  // namespace kms_cost
