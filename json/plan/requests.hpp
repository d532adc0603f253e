#pragma once

#include <string_view>

#include "json/document/document.hpp"
#include "json/schema/schema.hpp"

namespace kms_cost::json {

/// What is asked of the planner beside the scenario, which is a field `scenario` of its own and is checked by
/// `read_plan`: so its paths are the same as in a file.
struct ProjectionRequest {
    /// "none", "all" or a month.
    std::string_view lines = "none";
};
extern const Schema projection_request_schema;

/// The scenario of a request that may be anything.
Document::Node scenario_in(const Document& request);

}  // namespace kms_cost::json
