#include "core/rate_card/rate_card.hpp"

namespace kms_cost {

Decimal RateCard::in_cloud(Decimal price, Cloud cloud) const {
    const auto& found = multiplier(cloud);
    return found ? multiply(price, found->factor) : price;
}

}  // namespace kms_cost
