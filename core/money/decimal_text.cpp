#include "core/money/decimal_text.hpp"

#include <cstdint>

namespace kms_cost {

namespace {

/// Takes the last nine digits off. Division is slow, and slower the more bits it has: most numbers need none, and
/// nearly all the others 64 bits.
std::uint32_t take_nine_digits(UnsignedInt128& value) {
    constexpr std::uint32_t billion = 1'000'000'000;
    const auto whole = value;
    if (value < billion)
        value = 0;
    else if (value <= UINT64_MAX)
        value = static_cast<std::uint64_t>(value) / billion;
    else
        value /= billion;
    return static_cast<std::uint32_t>(whole) - static_cast<std::uint32_t>(value) * billion;
}

char* copy(const char* begin, const char* end, char* at) {
    while (begin != end) *at++ = *begin++;
    return at;
}

/// value × 10^-decimals
char* write_decimal(Int128 value, int decimals, char* at) {
    char buffer[longest_number];
    char* end = buffer + longest_number;
    char* begin = end;
    auto rest = static_cast<UnsignedInt128>(value < 0 ? -value : value);
    // Amounts in 10^-16 mostly end in zeros.
    while (decimals >= 9) {
        auto upper = rest;
        if (take_nine_digits(upper) != 0) break;
        rest = upper;
        decimals -= 9;
    }
    do {
        auto digits = take_nine_digits(rest);
        for (int i = 0; rest != 0 ? i < 9 : digits != 0; ++i, digits /= 10)
            *--begin = static_cast<char>('0' + digits % 10);
    } while (rest != 0);
    while (end - begin <= decimals) *--begin = '0';

    const char* const point = end - decimals;
    while (end > point && end[-1] == '0') --end;
    if (value < 0) *at++ = '-';
    at = copy(begin, point, at);
    if (end == point) return at;
    *at++ = '.';
    return copy(point, end, at);
}

}  // namespace

char* write_number(Int128 value, char* at) { return write_decimal(value, 0, at); }
char* write_number(const Decimal& value, char* at) { return write_decimal(value.digits, value.decimals, at); }
char* write_number(const Money& amount, char* at) { return write_decimal(amount.units(), Money::decimals, at); }

}  // namespace kms_cost
