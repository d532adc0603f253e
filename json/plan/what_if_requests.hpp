#pragma once

#include <cstdint>
#include <optional>

#include "core/money/decimal.hpp"
#include "core/what_if/quantity.hpp"
#include "json/schema/schema.hpp"

namespace kms_cost::json {

/// What is asked beside the scenario, which is a field `scenario` of its own.
struct SolveRequest {
    VariedQuantity quantity{};
    std::optional<std::int64_t> group;
    Decimal budget;
};
struct SweepRequest {
    VariedQuantity quantity{};
    std::int64_t group = 0;
    std::int64_t from = 0;
    std::int64_t step = 0;
    std::int64_t count = 0;
};

extern const Schema marginal_request_schema;
extern const Schema solve_request_schema;
extern const Schema sweep_request_schema;

}  // namespace kms_cost::json
