#pragma once

#include "core/catalogue/names.hpp"

namespace kms_cost {

/// Readings of what the price list leaves open (docs/architecture.md, "Open questions"). The first of each is the
/// default.

/// Within what the slabs of a graduated price are counted.
enum class TierScope { account, region, spec, region_and_spec };
inline constexpr Names<TierScope, 4> tier_scope_names{{"account", "region", "spec", "region-and-spec"}};

/// Which calls use the free quota up first.
enum class QuotaOrder { proportional, dearest_first, cheapest_first };
inline constexpr Names<QuotaOrder, 3> quota_order_names{{"proportional", "dearest-first", "cheapest-first"}};

/// Whether a key that still waits for its key material is billed.
enum class PendingImport { billed, not_billed };
inline constexpr Names<PendingImport, 2> pending_import_names{{"billed", "not-billed"}};

/// Whether the day on which a key ends is billed.
enum class PartialDay { end_of_day, any_part };
inline constexpr Names<PartialDay, 2> partial_day_names{{"end-of-day", "any-part"}};

struct Assumptions {
    TierScope tier_scope = TierScope::account;
    QuotaOrder quota_order = QuotaOrder::proportional;
    PendingImport pending_import = PendingImport::billed;
    PartialDay partial_day = PartialDay::end_of_day;

    friend constexpr bool operator==(const Assumptions&, const Assumptions&) = default;
};

}  // namespace kms_cost
