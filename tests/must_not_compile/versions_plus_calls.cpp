#include "core/quantity/quantity.hpp"

auto sum(kms_cost::HostedDays days, kms_cost::Calls calls) {
#ifdef FORBIDDEN
    return days + calls;
#else
    return calls + kms_cost::Calls(days.count());
#endif
}
