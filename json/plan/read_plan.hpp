#pragma once

#include <span>

#include "core/over_time/plan.hpp"
#include "core/problem/outcome.hpp"
#include "json/document/document.hpp"

namespace kms_cost::json {

/// Reads a scenario with its horizon and the lives of its groups.
///
/// @param loaded_cards as for `read_scenario`
/// @return the plan, or every problem: of the document, of dates and rotation that do not fit. What passes a limit on
/// the way is another matter (`find_limits_passed`), looked at once nothing else is wrong.
Outcome<Plan> read_plan(Document::Node root, std::span<const Name> loaded_cards);

}  // namespace kms_cost::json
