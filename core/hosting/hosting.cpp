#include "core/hosting/hosting.hpp"

#include "core/hosting/slab_shares.hpp"
#include "core/hosting/tier_pool.hpp"
#include "core/hosting/tier_scope.hpp"
#include "core/list/list.hpp"

namespace kms_cost {

namespace {

/// Prices a group's item-days in one slab and puts them in their places in the bill.
void add_share(const KeyGroup& group, std::size_t index, std::size_t slab, Int128 quantity, const PriceBook& book,
               HostingBill& bill) {
    auto& share = bill.shares[index * bill.shares_each + slab];
    share.quantity = HostedDays(quantity);
    share.amount = share.quantity * book.hosting(group.hosting_class(), slab, group.in_region().cloud).of_one;
    bill.entries[index].amount += share.amount;
    bill.total += share.amount;
}

/// Prices groups that are counted together. What their pool has in each slab is given back to the groups.
void price_pool(std::span<const KeyGroup> groups, std::span<const std::uint32_t> members, Days period_days,
                const PriceBook& book, HostingBill& bill) {
    TierPool pool;
    SlabShares shares(members.size());
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto& hosted = bill.entries[members[i]].hosted;
        pool.add(hosted);
        shares.set(i, hosted.billed());
    }
    const auto slabs = book.card().hosting_price(groups[members.front()].hosting_class()).slabs();
    // A class without a price has no shares.
    if (slabs.empty()) return;
    const auto totals = pool.slab_totals(slabs, period_days);
    for (std::size_t slab = 0; slab < slabs.size(); ++slab) {
        const auto parts = shares.take(totals[slab]);
        for (std::size_t i = 0; i < members.size(); ++i)
            add_share(groups[members[i]], members[i], slab, parts[i], book, bill);
    }
}

}  // namespace

HostingBill price_hosting(std::span<const KeyGroup> groups, const Period& period, const Assumptions& assumptions,
                          const PriceBook& book) {
    HostingBill bill{.entries = List<HostingBill::Entry>(groups.size()),
                     .shares = List<HostingShare>(groups.size() * book.most_slabs()),
                     .shares_each = book.most_slabs(),
                     .total = {}};

    // The groups in the order of their pools, by counting. One price is a single slab, which its pool leaves as it is.
    List<std::uint32_t> pool_of_group(groups.size());
    List<std::uint32_t> starts(pool_count() + 1);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        bill.entries[i].hosted = hosted_group(groups[i], period, assumptions, book.card().hosting_unit);
        pool_of_group[i] = static_cast<std::uint32_t>(pool_of(groups[i], assumptions.tier_scope));
        ++starts[pool_of_group[i]];
    }
    for (std::size_t pool = 1; pool < starts.size(); ++pool) starts[pool] += starts[pool - 1];
    List<std::uint32_t> members(groups.size());
    for (std::size_t i = groups.size(); i-- > 0;) members[--starts[pool_of_group[i]]] = static_cast<std::uint32_t>(i);

    for (std::size_t pool = 0; pool < pool_count(); ++pool) {
        const auto count = starts[pool + 1] - starts[pool];
        if (count > 0) price_pool(groups, std::span(members).subspan(starts[pool], count), period.days, book, bill);
    }
    return bill;
}

}  // namespace kms_cost
