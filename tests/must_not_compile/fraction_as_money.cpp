#include "core/money/money.hpp"

#ifdef FORBIDDEN
const auto amount = kms_cost::Money::from_units(0.1 * 1e16);
#else
const auto amount = kms_cost::Money::from_units(1'000'000'000'000'000);
#endif
