#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "core/catalogue/charge.hpp"
#include "core/money/decimal.hpp"

namespace kms_cost {

/// What is done to the sum at list prices: percentages, as stated.
struct Adjustments {
    std::array<std::optional<Decimal>, charge_names.names.size()> discounts;  ///< by Charge, 0 to 100
    std::optional<Decimal> tax;                                               ///< 0 to 1,000

    /// Whether any is stated; 0 is a statement.
    [[nodiscard]] bool any() const { return tax || discounts[0] || discounts[1] || discounts[2]; }
};

namespace limits {
inline constexpr std::int64_t discount_percent = 100;
inline constexpr std::int64_t tax_percent = 1'000;
inline constexpr int percent_decimals = 3;
}  // namespace limits

}  // namespace kms_cost
