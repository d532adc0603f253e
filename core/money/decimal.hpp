#pragma once

#include <compare>
#include <optional>
#include <string_view>

#include "core/money/int128.hpp"

namespace kms_cost {

/// A finite decimal number that is not negative, as written in a rate card: digits × 10^-decimals.
struct Decimal {
    Int128 digits = 0;
    int decimals = 0;

    [[nodiscard]] constexpr bool is_zero() const { return digits == 0; }
};

/// Reads "0", "0.033" or "2000.5": digits, and at most one point with digits on both sides. No sign, no exponent, no
/// leading zeros, at most 30 digits in all. Anything else gives nothing.
std::optional<Decimal> parse_decimal(std::string_view text);

/// a × b. The caller keeps the digits of both within 38 together.
constexpr Decimal multiply(Decimal a, Decimal b) {
    return {.digits = a.digits * b.digits, .decimals = a.decimals + b.decimals};
}

/// value × 10^decimals as a whole number, or nothing where that is not whole or leaves 128 bits.
std::optional<Int128> scaled_to(Decimal value, int decimals);

}  // namespace kms_cost
