#pragma once

#include "core/money/money.hpp"
#include "core/quantity/quantity.hpp"

namespace kms_cost {

/// The exact price of one unit (one call, one key version for one day). Multiplying it by a quantity of another unit
/// does not compile.
template <class Unit>
class UnitPrice {
public:
    constexpr UnitPrice() = default;
    explicit constexpr UnitPrice(Money price_of_one) : price_of_one_(price_of_one) {}

    [[nodiscard]] constexpr Money of_one() const { return price_of_one_; }

    friend constexpr Money operator*(Quantity<Unit> quantity, const UnitPrice& price) {
        return price.price_of_one_.times(quantity.count());
    }
    friend constexpr auto operator<=>(const UnitPrice&, const UnitPrice&) = default;

private:
    Money price_of_one_;
};

}  // namespace kms_cost
