#include "core/quantity/quantity.hpp"

#ifdef FORBIDDEN
const kms_cost::Calls calls(1.5);
#else
const kms_cost::Calls calls(1);
#endif
