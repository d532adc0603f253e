#pragma once

#include "core/problem/problem.hpp"
#include "core/rate_card/rate_card.hpp"
#include "core/scenario/scenario.hpp"

namespace kms_cost {

/// What is priced but not offered, or priced for want of a price of its own, in the order of the groups (docs/codes.md;
/// rules.md, "What is offered where" and "Rotation and versions").
Warnings warnings_of(const Scenario& scenario, const RateCard& card);

/// The number of key versions that the documentation names as a limit: of a key, or of asymmetric keys in a region.
inline constexpr std::int64_t documented_version_limit = 50;

}  // namespace kms_cost
