#pragma once

#include "json/schema/schema.hpp"

namespace kms_cost::json {

/// The shape of a rate card; schemas/rate-card.schema.json describes the same for people and editors.
extern const Schema rate_card_schema;

}  // namespace kms_cost::json
