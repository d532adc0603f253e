#include "core/hosting/hosting.hpp"

#include "core/hosting/tier_pool.hpp"
#include "core/hosting/tier_scope.hpp"

namespace kms_cost {

namespace {

/// Prices a group's item-days by slab and puts them in their places in the bill.
void add_shares(const KeyGroup& group, std::size_t index, std::span<const Int128> by_slab, const PriceBook& book,
                HostingBill& bill) {
    for (std::size_t slab = 0; slab < by_slab.size(); ++slab) {
        auto& share = bill.shares[index * bill.shares_each + slab];
        share.quantity = HostedDays(by_slab[slab]);
        share.amount = share.quantity * book.hosting(group.hosting_class(), slab, group.in_region().cloud).of_one;
        bill.entries[index].amount += share.amount;
    }
    bill.total += bill.entries[index].amount;
}

}  // namespace

HostingBill price_hosting(std::span<const KeyGroup> groups, const Period& period, const Assumptions& assumptions,
                          const PriceBook& book) {
    const auto& card = book.card();
    HostingBill bill{.entries = std::vector<HostingBill::Entry>(groups.size()),
                     .shares = std::vector<HostingShare>(groups.size() * book.most_slabs()),
                     .shares_each = book.most_slabs(),
                     .total = {}};

    // Groups with a graduated price wait for their pool: pools are numbered as they turn up.
    std::vector<std::uint32_t> pool_numbers(pool_count());
    std::vector<std::uint32_t> pool_of_group(groups.size());
    std::uint32_t pools_found = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        auto& hosted = bill.entries[i].hosted = hosted_group(groups[i], period, assumptions, card.hosting_unit);
        if (hosted.not_billed != NotBilled::no) continue;
        if (card.hosting_price(groups[i].hosting_class()).count == 1) {
            const Int128 quantity = hosted.quantity().count();
            add_shares(groups[i], i, {&quantity, 1}, book, bill);
            continue;
        }
        auto& number = pool_numbers[pool_of(groups[i], assumptions.tier_scope)];
        if (number == 0) number = ++pools_found;
        pool_of_group[i] = number;
    }

    std::vector<TierPool> pools(pools_found);
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (pool_of_group[i] != 0)
            pools[pool_of_group[i] - 1].add(static_cast<std::uint32_t>(i), bill.entries[i].hosted);
    for (const auto& pool : pools) {
        const auto slabs = card.hosting_price(groups[pool.groups().front()].hosting_class()).slabs();
        const auto divided = pool.divide(slabs, period.days);
        for (std::size_t member = 0; member < pool.groups().size(); ++member) {
            const auto group = pool.groups()[member];
            add_shares(groups[group], group, std::span(divided).subspan(member * slabs.size(), slabs.size()), book,
                       bill);
        }
    }
    return bill;
}

}  // namespace kms_cost
