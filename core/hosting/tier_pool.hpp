#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/hosting/hosted_days.hpp"

namespace kms_cost {

/// The groups whose items a graduated price counts together, and how many items they have on each day.
class TierPool {
public:
    void add(std::uint32_t group, const HostedGroup& hosted);

    /// The members, in the order of adding.
    [[nodiscard]] std::span<const std::uint32_t> groups() const { return groups_; }

    /// For each member its item-days in each slab: [member × slabs + slab].
    ///
    /// The slabs apply to each day's pooled items. Their sums over the period are given back to the members slab by
    /// slab, in proportion to the item-days that a member has left, in whole item-days by largest remainder.
    [[nodiscard]] std::vector<Int128> divide(std::span<const Slab> slabs, Days period_days) const;

private:
    [[nodiscard]] std::array<Int128, card_limits::slabs> slab_totals(std::span<const Slab> slabs,
                                                                     Days period_days) const;

    std::vector<std::uint32_t> groups_;
    std::vector<Int128> item_days_;
    /// change_[d] is what the pooled items change by from day d to day d + 1, days counted from 0.
    std::array<Int128, longest_period + 1> change_{};
};

}  // namespace kms_cost
