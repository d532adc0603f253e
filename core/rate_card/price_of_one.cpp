#include "core/rate_card/price_of_one.hpp"

namespace kms_cost {

Money price_of_one(Decimal price, std::int64_t per) {
    for (; per > 1; per /= 10) ++price.decimals;
    const auto units = scaled_to(price, Money::decimals);
    return units ? Money::from_units(*units) : Money::overflowed();
}

}  // namespace kms_cost
