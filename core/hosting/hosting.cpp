#include "core/hosting/hosting.hpp"

#include "core/hosting/tier_pool.hpp"

namespace kms_cost {

namespace {

/// Puts a group's shares behind those already there; shares of nothing are left out.
class ShareWriter {
public:
    ShareWriter(std::span<const KeyGroup> groups, const PriceBook& book, HostingBill& bill)
        : groups_(groups), book_(book), bill_(bill) {}

    void write(std::size_t group_index, std::span<const Int128> by_slab) {
        const auto& group = groups_[group_index];
        auto& entry = bill_.entries[group_index];
        entry.first_share = bill_.shares.size();
        for (std::size_t slab = 0; slab < by_slab.size(); ++slab) {
            const HostedDays quantity(by_slab[slab]);
            if (quantity.is_zero()) continue;
            const auto price = book_.hosting(group.hosting_class(), slab, group.in_region().cloud);
            bill_.shares.push_back({slab, quantity, quantity * price});
            entry.amount += bill_.shares.back().amount;
        }
        entry.share_count = bill_.shares.size() - entry.first_share;
        bill_.total += entry.amount;
    }

private:
    std::span<const KeyGroup> groups_;
    const PriceBook& book_;
    HostingBill& bill_;
};

}  // namespace

HostingBill price_hosting(std::span<const KeyGroup> groups, const Period& period, const Assumptions& assumptions,
                          const PriceBook& book) {
    HostingBill bill;
    bill.entries.resize(groups.size());
    bill.shares.reserve(groups.size());
    ShareWriter writer(groups, book, bill);
    TierPools pools(assumptions.tier_scope);

    for (std::size_t i = 0; i < groups.size(); ++i) {
        auto& hosted = bill.entries[i].hosted = hosted_group(groups[i], period, assumptions, book.card().hosting_unit);
        if (hosted.not_billed != NotBilled::no) continue;
        if (book.card().hosting_price(groups[i].hosting_class()).is_plain()) {
            const Int128 quantity = hosted.quantity().count();
            writer.write(i, {&quantity, 1});
        } else {
            pools.pool_of(groups[i]).add(static_cast<std::uint32_t>(i), hosted);
        }
    }
    pools.for_each([&](HostingClass hosting_class, const TierPool& pool) {
        const auto& price = book.card().hosting_price(hosting_class);
        const auto divided = pool.divide(price, period.days);
        const auto slabs = price.slabs.size();
        for (std::size_t member = 0; member < pool.groups().size(); ++member)
            writer.write(pool.groups()[member], std::span(divided).subspan(member * slabs, slabs));
    });
    return bill;
}

}  // namespace kms_cost
