#pragma once

#include "core/estimate/estimate.hpp"
#include "json/write/json_writer.hpp"

namespace kms_cost::json {

/// The estimate as documented JSON (schemas/estimate.schema.json).
void write_estimate(const Estimate& estimate, const Scenario& scenario, const PriceBook& book, JsonWriter& out);

}  // namespace kms_cost::json
