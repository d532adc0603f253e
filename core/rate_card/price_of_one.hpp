#pragma once

#include <cstdint>

#include "core/money/decimal.hpp"
#include "core/money/money.hpp"

namespace kms_cost {

/// The exact price of one unit where `price` is that of `per` (a power of ten); overflowed where 16 decimals are not
/// enough.
Money price_of_one(Decimal price, std::int64_t per);

}  // namespace kms_cost
