#pragma once

#include <string>

#include "core/estimate/estimate.hpp"

namespace kms_cost::json {

/// The estimate as documented JSON (schemas/estimate.schema.json).
std::string estimate_text(const Estimate& estimate, const Scenario& scenario, const PriceBook& book);

}  // namespace kms_cost::json
