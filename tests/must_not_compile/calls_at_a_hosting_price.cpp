#include "core/money/unit_price.hpp"

auto cost(kms_cost::UnitPrice<kms_cost::HostedDayUnit> price, kms_cost::HostedDays days, kms_cost::Calls calls) {
#ifdef FORBIDDEN
    return calls * price;
#else
    return calls.is_zero() ? kms_cost::Money() : days * price;
#endif
}
