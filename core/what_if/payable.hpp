#pragma once

#include "core/adjust/adjust.hpp"

namespace kms_cost {

/// What is payable after discount and tax, to 16 decimals, rounded up: it is above an amount of so many decimals
/// exactly where what is payable is. Overflowed where it is beyond the range of Money. `adjust` gives it with every
/// step, or tells that it has more decimals.
Money payable_rounded_up(const ChargeTotals& list, const Adjustments& adjustments);

}  // namespace kms_cost
