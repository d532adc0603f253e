#pragma once

#include "core/problem/outcome.hpp"
#include "core/rate_card/rate_card.hpp"
#include "json/document/document.hpp"

namespace kms_cost::json {

/// Reads and validates a rate card (schemas/rate-card.schema.json).
///
/// @return the card, or every problem in the document
Outcome<RateCard> read_rate_card(Document::Node root);

}  // namespace kms_cost::json
