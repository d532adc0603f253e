#pragma once

#include <string>

#include "core/money/decimal.hpp"
#include "core/money/money.hpp"

namespace kms_cost {

/// "-12", "0", "340282366920938463463".
std::string to_text(Int128 value);
/// Canonical: no exponent, no trailing zeros, no point without digits behind it ("0.033", "1500", "0").
std::string to_text(Decimal value);
/// Canonical, with a leading "-" below zero. The amount must not have overflowed.
std::string to_text(Money amount);

}  // namespace kms_cost
