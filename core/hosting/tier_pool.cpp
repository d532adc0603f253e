#include "core/hosting/tier_pool.hpp"

#include <algorithm>

namespace kms_cost {

void add_to_slabs(std::span<const Slab> slabs, Int128 items, Int128 days, SlabTotals& totals) {
    Int128 above = 0;
    for (std::size_t slab = 0; slab < slabs.size() && items > above; ++slab) {
        const Int128 up_to = slabs[slab].up_to ? Int128{*slabs[slab].up_to} : items;
        totals[slab] += (std::min(items, up_to) - above) * days;
        above = up_to;
    }
}

void TierPool::add(const HostedGroup& hosted) {
    if (!hosted.billed().is_zero()) add(hosted.days, hosted.items);
}

void TierPool::add(const DaySpan& days, HostedItems items) {
    change_[static_cast<std::size_t>(days.first - 1)] += items.count();
    change_[static_cast<std::size_t>(days.last())] -= items.count();
}

SlabTotals TierPool::slab_totals(std::span<const Slab> slabs, Days period_days) const {
    SlabTotals totals{};
    Int128 items = 0;
    const auto end = static_cast<std::size_t>(period_days);
    for (std::size_t day = 0; day < end;) {
        items += change_[day];
        // Most days are like the day before.
        Int128 days = 1;
        while (++day < end && change_[day] == 0) ++days;
        add_to_slabs(slabs, items, days, totals);
    }
    return totals;
}

}  // namespace kms_cost
