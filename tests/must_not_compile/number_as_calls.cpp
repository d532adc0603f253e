#include "core/quantity/quantity.hpp"

#ifdef FORBIDDEN
const kms_cost::Calls calls = 20'000;
#else
const auto calls = kms_cost::Calls(20'000);
#endif
