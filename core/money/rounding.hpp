#pragma once

#include "core/money/money.hpp"

namespace kms_cost {

/// Nearest amount with `decimals` (0 to 16) decimals; a half goes away from zero. For amounts that are not negative.
Money round_half_up(const Money& amount, int decimals);

/// The amount with everything after `decimals` (0 to 16) decimals cut off. For amounts that are not negative.
Money round_down(const Money& amount, int decimals);

}  // namespace kms_cost
