#pragma once

#include <optional>

#include "core/money/decimal.hpp"
#include "core/money/money.hpp"

namespace kms_cost {

/// A change in percent of an amount, rounded to 2 decimals, a half away from zero; overflowed where that leaves the
/// range. It is written like an amount.
///
/// @param change, of neither has overflowed; `of` is above 0
Money in_percent(const Money& change, const Money& of);

/// An amount in another currency: amount × rate, overflowed where that leaves the range of Money; nothing where it has
/// more decimals than Money.
std::optional<Money> converted(const Money& amount, const Decimal& rate);

}  // namespace kms_cost
