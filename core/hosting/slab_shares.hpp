#pragma once

#include <cstddef>
#include <span>

#include "core/list/list.hpp"
#include "core/quantity/quantity.hpp"

namespace kms_cost {

/// Gives what a pool has in each slab back to its members, slab by slab in ascending order: in proportion to the
/// item-days that a member has left, in whole item-days by largest remainder, ties to the earlier member.
class SlabShares {
public:
    explicit SlabShares(std::size_t members) : left_(members), parts_(members) {}

    /// States a member's item-days.
    void set(std::size_t member, HostedDays days) { left_[member] = days.count(); }

    /// @param total what the pool has in the next slab; the last takes what is left, which is its total
    /// @return the members' parts, until the next slab is taken
    std::span<const Int128> take(Int128 total);

private:
    List<Int128> left_;
    List<Int128> parts_;
};

}  // namespace kms_cost
