#pragma once

#include "core/estimate/estimate.hpp"
#include "json/write/json_writer.hpp"

namespace kms_cost::json {

/// Writes the two lines of each group, where the card has meters those of the account, and then the prices that they
/// rest on.
void write_lines(const Estimate& estimate, const Scenario& scenario, const PriceBook& book, JsonWriter& out);

}  // namespace kms_cost::json
