#include "core/over_time/pool_month.hpp"

#include "core/hosting/slab_shares.hpp"
#include "core/hosting/tier_pool.hpp"
#include "core/over_time/timeline.hpp"

namespace kms_cost {

void price_pool_month(const Plan& plan, const HorizonDays& horizon, int month, std::span<const std::uint32_t> members,
                      const PriceBook& book, Visit<std::uint32_t, std::size_t, HostedDays, const Money&> take) {
    TierPool pool;
    SlabShares shares(members.size());
    for (std::size_t i = 0; i < members.size(); ++i) {
        const Timeline timeline(plan, members[i], horizon, book.card().hosting_unit);
        if (timeline.not_billed() != NotBilled::no) continue;
        HostedDays days;
        timeline.for_each_run(month, [&](Days first, Days count, std::int64_t items) {
            pool.add({.first = first, .count = count}, HostedItems(items));
            days += hosted_for(HostedItems(items), count);
        });
        shares.set(i, days);
    }
    const auto hosting_class = plan.scenario.groups[members.front()].hosting_class();
    const auto slabs = book.card().hosting_price(hosting_class).slabs();
    const auto totals = pool.slab_totals(slabs, horizon.days_in(month));
    for (std::size_t slab = 0; slab < slabs.size(); ++slab) {
        if (totals[slab] == 0) continue;
        const auto parts = shares.take(totals[slab]);
        for (std::size_t i = 0; i < members.size(); ++i) {
            const HostedDays quantity(parts[i]);
            if (quantity.is_zero()) continue;
            const auto cloud = plan.scenario.groups[members[i]].in_region().cloud;
            take(members[i], slab, quantity, quantity * book.hosting(hosting_class, slab, cloud).of_one);
        }
    }
}

}  // namespace kms_cost
