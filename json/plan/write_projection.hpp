#pragma once

#include "core/over_time/projection.hpp"
#include "json/write/json_writer.hpp"

namespace kms_cost::json {

/// The months of the horizon whose lines are written: from `begin` until before `end`.
struct LinesAskedFor {
    int begin = 0;
    int end = 0;
};

/// The projection as documented JSON (schemas/projection.schema.json).
void write_projection(const Projection& projection, const Plan& plan, const PriceBook& book, LinesAskedFor lines,
                      JsonWriter& out);

}  // namespace kms_cost::json
