#pragma once

#include "core/over_time/plan.hpp"

namespace kms_cost {

/// What grows beyond a limit on the way: keys, versions of a key, calls. Each is told once a group, with the first
/// month.
///
/// @param plan one in which `find_contradictions` finds no problem
void find_limits_passed(const Plan& plan, Problems& problems);

}  // namespace kms_cost
