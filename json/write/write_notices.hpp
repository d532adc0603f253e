#pragma once

#include "core/problem/problem.hpp"
#include "core/scenario/warnings.hpp"
#include "json/write/json_writer.hpp"

namespace kms_cost::json {

/// {"problems": [{code, path, parameters}...]}
void write_problems(const Problems& problems, JsonWriter& out);

/// The field `problems`: the array alone.
void write_problem_list(const Problems& problems, JsonWriter& out);

/// The field `warnings`: an array of the same form.
void write_warnings(const Warnings& warnings, const Scenario& scenario, JsonWriter& out);

}  // namespace kms_cost::json
