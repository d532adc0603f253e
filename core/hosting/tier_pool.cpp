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

std::array<Int128, card_limits::slabs> TierPool::slab_totals(std::span<const Slab> slabs, Days period_days) const {
    std::array<Int128, card_limits::slabs> totals{};
    Int128 items = 0;
    for (std::size_t day = 0; day < static_cast<std::size_t>(period_days); ++day) {
        items += change_[day];
        Int128 above = 0;
        for (std::size_t slab = 0; slab < slabs.size() && items > above; ++slab) {
            const Int128 up_to = slabs[slab].up_to ? Int128{*slabs[slab].up_to} : items;
            totals[slab] += std::min(items, up_to) - above;
            above = up_to;
        }
    }
    return totals;
}

std::vector<Int128> TierPool::divide(std::span<const Slab> slabs, Days period_days) const {
    const auto totals = slab_totals(slabs, period_days);
    const auto count = slabs.size();
    std::vector<Int128> divided(groups_.size() * count);
    auto left = item_days_;
    for (std::size_t slab = 0; slab < count; ++slab) {
        // The last slab takes what is left, which is its total.
        const auto shares = apportion(totals[slab], left);
        for (std::size_t i = 0; i < left.size(); ++i) {
            divided[i * count + slab] = shares[i];
            left[i] -= shares[i];
        }
    }
    return divided;
}

}  // namespace kms_cost
