#pragma once

#include <cstddef>

#include "core/estimate/estimate.hpp"
#include "json/write/json_writer.hpp"

namespace kms_cost::json {

/// The card, its currency and unit, as the first fields of an answer.
void write_card(const RateCard& card, JsonWriter& out);
void write_assumptions(const Assumptions& assumptions, JsonWriter& out);
/// The field `quota`: null where the card has none.
void write_quota(Calls eligible, Calls used, const RateCard& card, JsonWriter& out);

/// The field `adjusted`.
void write_adjusted(const Adjusted& adjusted, JsonWriter& out);

/// The estimate as documented JSON (schemas/estimate.schema.json).
///
/// @return where its last fields begin, with a comma: the details, `groups`, `lines` and `prices`
std::size_t write_estimate(const Estimate& estimate, const Scenario& scenario, const PriceBook& book, JsonWriter& out);

}  // namespace kms_cost::json
