#pragma once

#include "core/what_if/marginal.hpp"
#include "core/what_if/solve.hpp"
#include "core/what_if/sweep.hpp"
#include "json/plan/what_if_requests.hpp"
#include "json/write/json_writer.hpp"

namespace kms_cost::json {

/// schemas/marginal.schema.json
void write_marginal(const Marginal& marginal, const RateCard& card, JsonWriter& out);

/// schemas/solution.schema.json
void write_solution(const Solution& solution, const SolveRequest& request, const RateCard& card, JsonWriter& out);

/// schemas/sweep.schema.json
///
/// @param totals left out where there are none
void write_sweep(const SweepRequest& request, const List<Breakpoint>& breakpoints, std::span<const Money> totals,
                 const RateCard& card, JsonWriter& out);

}  // namespace kms_cost::json
