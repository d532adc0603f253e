#pragma once

#include "json/schema/schema.hpp"

namespace kms_cost::json {

/// The shape of a scenario; schemas/scenario.schema.json describes the same for people and editors.
extern const Schema scenario_schema;

}  // namespace kms_cost::json
