#pragma once

#include <span>

#include "core/money/int128.hpp"

namespace kms_cost {

/// Splits `total` among weights in proportion, in whole units, by largest remainder; a tie goes to the earlier one. The
/// shares take the places of the weights, and add up to `total`. Where all weights are 0, so are the shares.
///
/// @param total  not negative
/// @param parts  weights, not negative; the largest × total must fit 128 bits
void apportion(Int128 total, std::span<Int128> parts);

}  // namespace kms_cost
