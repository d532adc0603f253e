#include "core/money/decimal.hpp"

namespace kms_cost {

namespace {

constexpr int most_digits = 30;

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

std::optional<Decimal> parse_decimal(std::string_view text) {
    const auto point = text.find('.');
    const auto whole = text.substr(0, point);
    const auto fraction = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    if (whole.empty() || (point != std::string_view::npos && fraction.empty())) return std::nullopt;
    if (whole.size() > 1 && whole.front() == '0') return std::nullopt;
    if (whole.size() + fraction.size() > most_digits) return std::nullopt;

    Decimal value;
    for (const auto part : {whole, fraction}) {
        for (const char c : part) {
            if (!is_digit(c)) return std::nullopt;
            value.digits = value.digits * 10 + (c - '0');
        }
    }
    value.decimals = static_cast<int>(fraction.size());
    return value;
}

Decimal normalized(Decimal value) {
    while (value.decimals > 0 && value.digits % 10 == 0) {
        value.digits /= 10;
        --value.decimals;
    }
    return value;
}

Decimal multiply(Decimal a, Decimal b) {
    return normalized({.digits = a.digits * b.digits, .decimals = a.decimals + b.decimals});
}

std::optional<Int128> scaled_to(Decimal value, int decimals) {
    value = normalized(value);
    if (value.decimals > decimals) return std::nullopt;
    Int128 scaled = 0;
    if (__builtin_mul_overflow(value.digits, power_of_ten(decimals - value.decimals), &scaled)) return std::nullopt;
    return scaled;
}

}  // namespace kms_cost
