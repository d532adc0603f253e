#include "core/money/decimal.hpp"

namespace kms_cost {

namespace {

constexpr int most_digits = 30;

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

std::optional<Decimal> parse_decimal(std::string_view text) {
    Decimal value;
    int digits = 0;
    bool after_point = false;
    for (const char c : text) {
        if (c == '.' && digits > 0 && !after_point) {
            after_point = true;
            continue;
        }
        const bool behind_leading_zero = digits == 1 && value.is_zero() && !after_point;
        if (!is_digit(c) || behind_leading_zero || ++digits > most_digits) return std::nullopt;
        value.digits = value.digits * 10 + (c - '0');
        if (after_point) ++value.decimals;
    }
    const bool ends_with_point = after_point && value.decimals == 0;
    return digits > 0 && !ends_with_point ? std::optional(value) : std::nullopt;
}

std::optional<Int128> scaled_to(Decimal value, int decimals) {
    for (; value.decimals > decimals; --value.decimals) {
        if (value.digits % 10 != 0) return std::nullopt;
        value.digits /= 10;
    }
    for (; value.decimals < decimals; ++value.decimals) {
        if (value.digits > int128_max / 10) return std::nullopt;
        value.digits *= 10;
    }
    return value.digits;
}

}  // namespace kms_cost
