#include "core/what_if/hosting_total.hpp"

#include <algorithm>

#include "core/hosting/hosting.hpp"
#include "core/hosting/tier_scope.hpp"

namespace kms_cost {

HostingTotal::HostingTotal(const Scenario& scenario, const PriceBook& book)
    : scenario_(scenario), book_(book), hosted_(scenario.groups.size()), pool_of_group_(scenario.groups.size()) {
    for (std::size_t c = 0; c < same_prices_.size(); ++c) {
        const auto hosting_class = static_cast<HostingClass>(c);
        const auto slabs = book.card().hosting_price(hosting_class).slabs().size();
        const auto differ = [&](std::size_t a, std::size_t b) {
            for (std::size_t slab = 0; slab < slabs; ++slab)
                if (book.hosting(hosting_class, slab, static_cast<Cloud>(a)).of_one !=
                    book.hosting(hosting_class, slab, static_cast<Cloud>(b)).of_one)
                    return true;
            return false;
        };
        for (std::size_t cloud = 0; cloud < clouds; ++cloud) {
            std::uint8_t same = 0;
            while (differ(same, cloud)) ++same;
            same_prices_[c][cloud] = same;
        }
    }

    List<std::uint32_t> places(pool_count);  // plus one
    for (std::size_t i = 0; i < scenario.groups.size(); ++i) {
        const auto& group = scenario.groups[i];
        hosted_[i] = hosted_group(group, scenario.period, scenario.assumptions, book.card().hosting_unit);
        auto& place = places[pool_of(group, scenario.assumptions.tier_scope)];
        if (place == 0) {
            pools_.emplace_back().hosting_class = group.hosting_class();
            place = static_cast<std::uint32_t>(pools_.size());
        }
        pool_of_group_[i] = place - 1;
        add(pools_[place - 1], i, hosted_[i].items.count());
    }
    List<bool> priced(pools_.size());
    for (std::size_t i = 0; i < scenario.groups.size(); ++i) {
        const auto at = pool_of_group_[i];
        if (priced[at]) continue;
        priced[at] = true;
        auto& pool = pools_[at];
        pool.total = is_mixed(pool) ? price_by_groups(i, hosted_[i].items.count()) : price(pool);
        total_ += pool.total;
    }
}

void HostingTotal::add(Pool& pool, std::size_t group, Int128 items) const {
    const auto& hosted = hosted_[group];
    if (hosted.not_billed != NotBilled::no || hosted.days.count == 0) return;
    for (auto day = hosted.days.first - 1; day < hosted.days.last(); ++day)
        pool.items[static_cast<std::size_t>(day)] += items;
    const auto cloud = static_cast<std::size_t>(scenario_.groups[group].in_region().cloud);
    pool.item_days[same_prices_[static_cast<std::size_t>(pool.hosting_class)][cloud]] += items * hosted.days.count;
}

HostingTotal::Pool HostingTotal::changed(std::size_t group, Int128 items) const {
    auto pool = pool_of_group(group);
    add(pool, group, items - hosted_[group].items.count());
    return pool;
}

bool HostingTotal::is_mixed(const Pool& pool) const {
    std::size_t prices = 0;
    for (const auto& item_days : pool.item_days)
        if (item_days != 0) ++prices;
    const auto slabs = book_.card().hosting_price(pool.hosting_class).slabs();
    return prices > 1 && slabs.size() > 1 && *std::ranges::max_element(pool.items) > *slabs.front().up_to;
}

/// Of a pool in which all have the same prices, or that stays in its first slab.
Money HostingTotal::price(const Pool& pool) const {
    const auto slabs = book_.card().hosting_price(pool.hosting_class).slabs();
    const auto of_slab = [&](std::size_t slab, std::size_t cloud, Int128 item_days) {
        return HostedDays(item_days) * book_.hosting(pool.hosting_class, slab, static_cast<Cloud>(cloud)).of_one;
    };
    Money total;
    // What is above the first slab on each day goes on to the next.
    auto left = pool.item_days;
    auto above = pool.items;
    for (std::size_t slab = 0; slab < slabs.size(); ++slab) {
        Int128 passed = 0;
        if (slabs[slab].up_to) {
            const Int128 size = *slabs[slab].up_to - (slab == 0 ? 0 : *slabs[slab - 1].up_to);
            for (auto& items : above) {
                items = std::max<Int128>(items - size, 0);
                passed += items;
            }
        }
        for (std::size_t cloud = 0; cloud < clouds; ++cloud) {
            if (left[cloud] == 0) continue;
            total += of_slab(slab, cloud, left[cloud] - passed);
            left[cloud] = passed;
        }
        if (passed == 0) break;
    }
    return total;
}

Money HostingTotal::price_by_groups(std::size_t group, Int128 items) const {
    List<KeyGroup> members;
    for (std::size_t i = 0; i < pool_of_group_.size(); ++i) {
        if (pool_of_group_[i] != pool_of_group_[group]) continue;
        auto& member = members.emplace_back();
        member = scenario_.groups[i];
        if (i != group) continue;
        // So many items, whatever the card counts.
        member.keys = Keys(items);
        member.versions_per_key = VersionsPerKey(1);
    }
    return price_hosting(members, scenario_.period, scenario_.assumptions, book_).total;
}

Money HostingTotal::without(const Pool& pool) const {
    if (!total_.has_overflowed()) return total_ - pool.total;
    Money sum;
    for (const auto& other : pools_)
        if (&other != &pool) sum += other.total;
    return sum;
}

Money HostingTotal::with(std::size_t group, Int128 items) const {
    const auto pool = changed(group, items);
    return without(pool_of_group(group)) + (is_mixed(pool) ? price_by_groups(group, items) : price(pool));
}

Int128 HostingTotal::linear_until(std::size_t group, Int128 items) const {
    const auto& hosted = hosted_[group];
    const auto slabs = slabs_of(group);
    if (hosted.not_billed != NotBilled::no || hosted.days.count == 0 || slabs.size() < 2) return int128_max;

    const auto others = changed(group, 0);
    const auto own = changed(group, 1);
    std::size_t prices = 0;
    for (const auto& item_days : own.item_days)
        if (item_days != 0) ++prices;
    Int128 next = int128_max;
    for (auto day = hosted.days.first - 1; day < hosted.days.last(); ++day)
        for (const auto& slab : slabs.first(slabs.size() - 1)) {
            const Int128 reached = *slab.up_to - others.items[static_cast<std::size_t>(day)];
            if (reached > items) next = std::min(next, reached);
        }
    if (prices == 1) return next;
    // Beyond the first slab it depends on every group.
    const Int128 first = *slabs.front().up_to;
    return fullest_day(group, items + 1) <= first ? next : items;
}

Int128 HostingTotal::fullest_day(std::size_t group, Int128 items) const {
    const auto pool = changed(group, items);
    return *std::ranges::max_element(pool.items);
}

std::span<const Slab> HostingTotal::slabs_of(std::size_t group) const {
    return book_.card().hosting_price(scenario_.groups[group].hosting_class()).slabs();
}

}  // namespace kms_cost
