#include "core/money/money.hpp"

const kms_cost::Money amount;
#ifdef FORBIDDEN
const double shown = amount;
#else
const kms_cost::Money shown = amount;
#endif
