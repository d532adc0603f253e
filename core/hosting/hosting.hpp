#pragma once

#include <span>
#include <vector>

#include "core/hosting/hosted_days.hpp"
#include "core/money/money.hpp"
#include "core/rate_card/price_book.hpp"

namespace kms_cost {

/// So many item-days of a group at the price of one slab.
struct HostingShare {
    std::size_t slab = 0;
    HostedDays quantity;
    Money amount;
};

/// The hosting of every group of a workload over one period.
struct HostingBill {
    struct Entry {
        HostedGroup hosted;
        std::size_t first_share = 0;
        std::size_t share_count = 0;
        Money amount;
    };

    std::vector<Entry> entries;  ///< by group
    std::vector<HostingShare> shares;
    Money total;

    [[nodiscard]] std::span<const HostingShare> shares_of(const Entry& entry) const {
        return std::span(shares).subspan(entry.first_share, entry.share_count);
    }
};

/// Hosting by class, items and days; graduated prices pooled over their scope and given back to the groups.
HostingBill price_hosting(std::span<const KeyGroup> groups, const Period& period, const Assumptions& assumptions,
                          const PriceBook& book);

}  // namespace kms_cost
