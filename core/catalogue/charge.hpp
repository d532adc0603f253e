#pragma once

#include "core/catalogue/names.hpp"

namespace kms_cost {

/// What a bill is made of. Hosting and calls are of key groups, meters of the account as a whole.
enum class Charge { hosting, calls, meters };
inline constexpr Names<Charge, 3> charge_names{{"hosting", "calls", "meters"}};

}  // namespace kms_cost
