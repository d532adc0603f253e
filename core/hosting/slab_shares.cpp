#include "core/hosting/slab_shares.hpp"

#include <algorithm>

#include "core/apportion/apportion.hpp"

namespace kms_cost {

std::span<const Int128> SlabShares::take(Int128 total) {
    std::ranges::copy(left_, parts_.begin());
    apportion(total, parts_);
    for (std::size_t i = 0; i < left_.size(); ++i) left_[i] -= parts_[i];
    return parts_;
}

}  // namespace kms_cost
