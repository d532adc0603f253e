#include "core/hosting/tier_pool.hpp"

#include <algorithm>

#include "core/apportion/apportion.hpp"

namespace kms_cost {

void TierPool::add(std::uint32_t group, const HostedGroup& hosted) {
    groups_.push_back(group);
    item_days_.push_back(hosted.quantity().count());
    if (hosted.days.count == 0) return;
    change_[static_cast<std::size_t>(hosted.days.first - 1)] += hosted.items.count();
    change_[static_cast<std::size_t>(hosted.days.last())] -= hosted.items.count();
}

std::vector<Int128> TierPool::slab_totals(const GraduatedPrice& price, Days period_days) const {
    std::vector<Int128> totals(price.slabs.size(), 0);
    Int128 items = 0;
    for (std::size_t day = 0; day < static_cast<std::size_t>(period_days); ++day) {
        items += change_[day];
        Int128 above = 0;
        for (std::size_t slab = 0; slab < totals.size() && items > above; ++slab) {
            const Int128 up_to = price.slabs[slab].up_to ? Int128{*price.slabs[slab].up_to} : items;
            totals[slab] += std::min(items, up_to) - above;
            above = up_to;
        }
    }
    return totals;
}

std::vector<Int128> TierPool::divide(const GraduatedPrice& price, Days period_days) const {
    const auto totals = slab_totals(price, period_days);
    const auto slabs = totals.size();
    std::vector<Int128> divided(groups_.size() * slabs);
    auto left = item_days_;
    for (std::size_t slab = 0; slab + 1 < slabs; ++slab) {
        const auto shares = apportion(totals[slab], left);
        for (std::size_t i = 0; i < left.size(); ++i) {
            divided[i * slabs + slab] = shares[i];
            left[i] -= shares[i];
        }
    }
    for (std::size_t i = 0; i < left.size(); ++i) divided[i * slabs + slabs - 1] = left[i];
    return divided;
}

TierPool& TierPools::pool_of(const KeyGroup& group) {
    const auto hosting_class = group.hosting_class();
    const bool by_region = scope_ == TierScope::region || scope_ == TierScope::region_and_spec;
    const bool by_spec = scope_ == TierScope::spec || scope_ == TierScope::region_and_spec;
    auto part = static_cast<std::size_t>(hosting_class);
    part = part * regions().size() + (by_region ? group.region : 0);
    part = part * key_specs.size() + (by_spec ? static_cast<std::size_t>(group.spec) : 0);

    if (pool_index_.empty()) pool_index_.resize(hosting_class_names.names.size() * regions().size() * key_specs.size(), -1);
    auto& index = pool_index_[part];
    if (index < 0) {
        index = static_cast<std::int32_t>(pools_.size());
        pools_.push_back({hosting_class, {}});
    }
    return pools_[static_cast<std::size_t>(index)].pool;
}

}  // namespace kms_cost
