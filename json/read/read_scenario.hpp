#pragma once

#include <span>
#include <string>

#include "core/problem/outcome.hpp"
#include "core/scenario/scenario.hpp"
#include "json/document/document.hpp"

namespace kms_cost::json {

/// Reads a scenario (schemas/scenario.schema.json), with defaults filled in.
///
/// @param loaded the ids of the rate cards that there are
/// @return the scenario, or every problem in the document
Outcome<Scenario> read_scenario(Document::Node root, std::span<const std::string> loaded);

}  // namespace kms_cost::json
