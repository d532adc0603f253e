#pragma once

#include <string>

#include "core/problem/problem.hpp"
#include "core/scenario/warnings.hpp"
#include "json/write/json_writer.hpp"

namespace kms_cost::json {

/// {"problems": [{code, path, parameters}...]}
std::string problems_text(const Problems& problems);

/// Warnings as an array of the same form.
void write_warnings(const Warnings& warnings, const Scenario& scenario, JsonWriter& out);

}  // namespace kms_cost::json
