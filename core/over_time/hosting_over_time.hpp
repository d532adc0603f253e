#pragma once

#include <array>

#include "core/list/list.hpp"
#include "core/money/money.hpp"
#include "core/over_time/horizon_days.hpp"
#include "core/over_time/plan.hpp"
#include "core/rate_card/price_book.hpp"

namespace kms_cost {

/// The first day on which the items of a graduated price's pool exceed its first slab.
struct TierCrossing {
    int day = 0;  ///< of the horizon
    /// A group of the pool, which tells its class, region and spec.
    std::uint32_t group = 0;
    Int128 above = 0;
    Int128 items = 0;
};

struct HostingOverTime {
    struct Month {
        std::array<Money, hosting_class_names.names.size()> by_class;
        /// Billed on the month's last day.
        Int128 items = 0;
    };

    List<Month> months;
    List<TierCrossing> crossings;  ///< in the order of the pools
};

/// The hosting of a workload month by month, without the parts of its groups. It takes time in proportion to the groups
/// and the changes of their items, and to the days for each pool.
HostingOverTime hosting_over_time(const Plan& plan, const HorizonDays& horizon, const PriceBook& book);

}  // namespace kms_cost
