#include "core/over_time/group_order.hpp"

namespace kms_cost {

GroupsByPool::GroupsByPool(std::span<const KeyGroup> groups, TierScope scope, const RateCard& card)
    : ends_(pool_count), members_(groups.size()) {
    // By counting.
    List<std::uint32_t> pools(groups.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const bool has_slabs = card.hosting_price(groups[i].hosting_class()).slabs().size() > 1;
        pools[i] = static_cast<std::uint32_t>(pool_of(groups[i], has_slabs ? scope : TierScope::account));
        ++ends_[pools[i]];
    }
    std::uint32_t end = 0;
    for (auto& place : ends_) {
        end += place;
        place = end;
    }
    List<std::uint32_t> next(ends_.size());
    for (std::size_t pool = 0; pool < ends_.size(); ++pool) next[pool] = ends_[pool];
    for (std::size_t i = groups.size(); i-- > 0;) members_[--next[pools[i]]] = static_cast<std::uint32_t>(i);
}

}  // namespace kms_cost
