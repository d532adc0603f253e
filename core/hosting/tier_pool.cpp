#include "core/hosting/tier_pool.hpp"

#include <algorithm>

namespace kms_cost {

void TierPool::add(const HostedGroup& hosted) {
    if (hosted.billed().is_zero()) return;
    change_[static_cast<std::size_t>(hosted.days.first - 1)] += hosted.items.count();
    change_[static_cast<std::size_t>(hosted.days.last())] -= hosted.items.count();
}

std::array<Int128, card_limits::slabs> TierPool::slab_totals(std::span<const Slab> slabs, Days period_days) const {
    std::array<Int128, card_limits::slabs> totals{};
    Int128 items = 0;
    const auto end = static_cast<std::size_t>(period_days);
    for (std::size_t day = 0, next = 1; day < end; day = next++) {
        items += change_[day];
        // Most days are like the day before.
        while (next < end && change_[next] == 0) ++next;
        const Int128 days = next - day;
        Int128 above = 0;
        for (std::size_t slab = 0; slab < slabs.size() && items > above; ++slab) {
            const Int128 up_to = slabs[slab].up_to ? Int128{*slabs[slab].up_to} : items;
            totals[slab] += (std::min(items, up_to) - above) * days;
            above = up_to;
        }
    }
    return totals;
}

}  // namespace kms_cost
