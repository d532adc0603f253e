#include "core/money/decimal_text.hpp"

#include <cstdint>
#include <string_view>

namespace kms_cost {

namespace {

/// Digits of a 128-bit number, in chunks of nine so that all but a few divisions are of 64 bits.
std::string digits_of(UnsignedInt128 value) {
    char buffer[40];
    char* const end = buffer + sizeof buffer;
    char* begin = end;
    constexpr std::uint64_t chunk = 1'000'000'000;
    while (value > UINT64_MAX) {
        auto low = static_cast<std::uint64_t>(value % chunk);
        value /= chunk;
        for (int i = 0; i < 9; ++i, low /= 10) *--begin = static_cast<char>('0' + low % 10);
    }
    auto rest = static_cast<std::uint64_t>(value);
    do {
        *--begin = static_cast<char>('0' + rest % 10);
        rest /= 10;
    } while (rest != 0);
    return {begin, end};
}

std::string with_point(Int128 value, int decimals) {
    const bool negative = value < 0;
    const auto magnitude = static_cast<UnsignedInt128>(value);
    auto digits = digits_of(negative ? 0 - magnitude : magnitude);
    const auto fraction_size = static_cast<std::size_t>(decimals);
    if (digits.size() <= fraction_size) digits.insert(0, fraction_size + 1 - digits.size(), '0');
    if (fraction_size > 0) {
        auto kept = digits.size();
        const auto point = digits.size() - fraction_size;
        while (kept > point && digits[kept - 1] == '0') --kept;
        digits.resize(kept);
        if (kept > point) digits.insert(point, 1, '.');
    }
    if (negative) digits.insert(0, 1, '-');
    return digits;
}

}  // namespace

std::string to_text(Int128 value) { return with_point(value, 0); }
std::string to_text(Decimal value) { return with_point(value.digits, value.decimals); }
std::string to_text(Money amount) { return with_point(amount.units(), Money::decimals); }

}  // namespace kms_cost
