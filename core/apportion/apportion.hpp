#pragma once

#include <span>
#include <vector>

#include "core/money/int128.hpp"

namespace kms_cost {

/// Splits `total` among `weights` in proportion, in whole units, by largest remainder; a tie goes to the earlier one.
/// The shares add up to `total`. Where all weights are 0, so are the shares.
///
/// @param total   not negative
/// @param weights not negative; the largest × total must fit 128 bits
std::vector<Int128> apportion(Int128 total, std::span<const Int128> weights);

}  // namespace kms_cost
