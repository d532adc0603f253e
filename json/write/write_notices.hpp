#pragma once

#include "core/problem/problem.hpp"
#include "json/write/json_writer.hpp"

namespace kms_cost::json {

/// Problems or warnings as an array of {code, path, parameters}.
void write_notices(const std::vector<Notice>& notices, JsonWriter& out);

/// {"problems": [...]}
std::string problems_text(const Problems& problems);

}  // namespace kms_cost::json
