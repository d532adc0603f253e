#pragma once

#include <cstddef>

#include "core/estimate/estimate.hpp"
#include "json/write/json_writer.hpp"

namespace kms_cost::json {

/// The estimate as documented JSON (schemas/estimate.schema.json).
///
/// @return where its last fields begin, with a comma: the details, `groups`, `lines` and `prices`
std::size_t write_estimate(const Estimate& estimate, const Scenario& scenario, const PriceBook& book, JsonWriter& out);

}  // namespace kms_cost::json
