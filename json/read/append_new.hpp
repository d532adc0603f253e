#pragma once

#include "core/problem/problem.hpp"

namespace kms_cost::json {

/// Adds problems found later, but none at a path that has one already, or within one: what did not fit was not kept.
void append_new(Problems later, Problems& problems);

}  // namespace kms_cost::json
