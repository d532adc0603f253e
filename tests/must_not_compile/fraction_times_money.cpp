#include "core/money/money.hpp"

const auto price = kms_cost::Money::from_units(33);
#ifdef FORBIDDEN
const auto amount = price.times(1.5F);
#else
const auto amount = price.times(2);
#endif
