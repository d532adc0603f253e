#pragma once

#include <cstdint>

#include "core/list/list.hpp"
#include "core/rate_card/rate_card.hpp"
#include "core/scenario/scenario.hpp"

namespace kms_cost {

/// What is priced but not offered, priced for want of a price of its own, or not priced for want of any. docs/codes.md
/// says what each means.
enum class WarningCode : std::uint8_t {
    spec_needs_hsm,
    spec_not_in_region,
    hsm_not_in_region,
    region_closed,
    cloud_not_on_card,
    rotation_not_for_spec,
    rotation_not_for_origin,
    rotation_suspended,
    imported_key_has_one_version,
    many_versions,
    many_asymmetric_versions,
    calls_on_pending_deletion,
    work_on_pending_deletion,
    hosting_not_priced,
    calls_not_priced,
    work_not_priced,
    operations_not_stated,
    meter_not_priced,
    days_not_over_time,
    first_day_not_over_time,
};

/// A code's name, the field of the group that it is said at, and which facts of the group belong to it.
struct WarningFacts {
    Name name;
    /// Empty for what is said at a field of the account.
    Name field;
    bool spec = false;
    bool region = false;
    bool cloud = false;
    bool state = false;
    bool version_limit = false;
};

const WarningFacts& facts_of(WarningCode code);

struct Warning {
    WarningCode code;
    /// Place of the group, or of the meter.
    std::uint32_t place;
};

using Warnings = List<Warning>;

/// In the order of the groups, those at the account last (docs/architecture.md names the rules).
Warnings warnings_of(const Scenario& scenario, const RateCard& card);

/// The number of key versions that the documentation names as a limit: of a key, or of asymmetric keys in a region.
inline constexpr std::int64_t documented_version_limit = 50;

}  // namespace kms_cost
