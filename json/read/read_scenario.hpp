#pragma once

#include <span>

#include "core/problem/outcome.hpp"
#include "core/scenario/scenario.hpp"
#include "json/document/document.hpp"

namespace kms_cost::json {

/// Reads a scenario (schemas/scenario.schema.json), with defaults filled in.
///
/// @param loaded_cards the ids of the rate cards that there are, kept by the caller for as long as the outcome
/// @param path where the scenario stands in another document
/// @return the scenario, or every problem in the document
Outcome<Scenario> read_scenario(Document::Node root, std::span<const Name> loaded_cards, const Path& path = Path());

}  // namespace kms_cost::json
