#pragma once

#include <span>

#include "core/hosting/hosted_days.hpp"
#include "core/list/list.hpp"
#include "core/money/money.hpp"
#include "core/rate_card/price_book.hpp"

namespace kms_cost {

/// So many item-days of a group at the price of one slab.
struct HostingShare {
    HostedDays quantity;
    Money amount;
};

/// The hosting of every group of a workload over one period.
struct HostingBill {
    struct Entry {
        HostedGroup hosted;
        Money amount;
    };

    List<Entry> entries;        ///< by group
    List<HostingShare> shares;  ///< by group, then by slab
    std::size_t shares_each = 1;
    Money total;

    /// A group's shares by slab; those of slabs that it has no part in are zero.
    [[nodiscard]] std::span<const HostingShare> shares_of(std::size_t group) const {
        return std::span(shares).subspan(group * shares_each, shares_each);
    }
};

/// Hosting by class, items and days; graduated prices pooled over their scope and given back to the groups.
HostingBill price_hosting(std::span<const KeyGroup> groups, const Period& period, const Assumptions& assumptions,
                          const PriceBook& book);

/// The total of that bill alone, which asks for less: where all of a pool have one price, nothing is given back.
Money hosting_total(std::span<const KeyGroup> groups, const Period& period, const Assumptions& assumptions,
                    const PriceBook& book);

}  // namespace kms_cost
