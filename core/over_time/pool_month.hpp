#pragma once

#include <cstdint>
#include <span>

#include "core/list/visit.hpp"
#include "core/over_time/horizon_days.hpp"
#include "core/rate_card/price_book.hpp"

namespace kms_cost {

/// Prices the hosting of a pool in one month by its groups: each day's items in their slabs, given back to the groups.
/// Calls take(group, slab, item-days, amount) for each part; those of groups that are not billed are none.
void price_pool_month(const Plan& plan, const HorizonDays& horizon, int month, std::span<const std::uint32_t> members,
                      const PriceBook& book, Visit<std::uint32_t, std::size_t, HostedDays, const Money&> take);

}  // namespace kms_cost
