#pragma once

#include <array>
#include <span>

#include "core/hosting/hosted_days.hpp"

namespace kms_cost {

/// The billed items that a graduated price counts together: how many there are on each day.
class TierPool {
public:
    void add(const HostedGroup& hosted);

    /// The slabs applied to each day's pooled items: the item-days of the period in each slab.
    [[nodiscard]] std::array<Int128, card_limits::slabs> slab_totals(std::span<const Slab> slabs,
                                                                     Days period_days) const;

private:
    /// change_[d] is what the pooled items change by from day d to day d + 1, days counted from 0.
    std::array<Int128, longest_period + 1> change_{};
};

}  // namespace kms_cost
