#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/hosting/tier_scope.hpp"
#include "core/list/list.hpp"
#include "core/rate_card/rate_card.hpp"
#include "core/scenario/scenario.hpp"

namespace kms_cost {

/// The groups by the pool in which their hosting is counted, within a pool in their own order. What has one price is
/// one pool a class, whatever the scope of tiers is: its groups do not move one another's amounts.
class GroupsByPool {
public:
    GroupsByPool(std::span<const KeyGroup> groups, TierScope scope, const RateCard& card);

    /// Calls visit(members) for each pool that has any.
    template <class Visit>
    void for_each(Visit visit) const {
        std::size_t begin = 0;
        for (const auto end : ends_) {
            if (end > begin) visit(std::span(members_).subspan(begin, end - begin));
            begin = end;
        }
    }

private:
    List<std::uint32_t> ends_;  ///< by pool
    List<std::uint32_t> members_;
};

}  // namespace kms_cost
