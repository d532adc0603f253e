#pragma once

#include "core/problem/problem.hpp"
#include "core/rate_card/rate_card.hpp"

namespace kms_cost {

/// What is wrong with the card as a whole: slabs that overlap, descend or leave a gap at either end, prices that 16
/// decimals a unit cannot represent. Limits of single fields are the reader's part.
Problems validate(const RateCard& card);

}  // namespace kms_cost
