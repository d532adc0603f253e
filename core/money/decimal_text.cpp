#include "core/money/decimal_text.hpp"

#include <cstdint>

namespace kms_cost {

namespace {

/// value × 10^-decimals, built from its last digit to its first.
void append_decimal(Int128 value, int decimals, std::string& text) {
    // 39 digits, a sign, a point and a zero before it.
    char buffer[48];
    char* const end = buffer + sizeof buffer;
    char* begin = end;
    auto rest = static_cast<UnsignedInt128>(value < 0 ? -value : value);
    bool significant = decimals == 0;
    for (int position = 0; rest != 0 || position <= decimals; ++position) {
        if (position == decimals && begin != end) *--begin = '.';
        significant = significant || position >= decimals;
        // 128-bit division is slow where 64 bits do.
        const auto digit = static_cast<char>(rest > UINT64_MAX ? static_cast<std::uint64_t>(rest % 10)
                                                               : static_cast<std::uint64_t>(rest) % 10);
        rest = rest > UINT64_MAX ? rest / 10 : static_cast<std::uint64_t>(rest) / 10;
        significant = significant || digit != 0;
        if (significant) *--begin = static_cast<char>('0' + digit);
    }
    if (value < 0) *--begin = '-';
    text.append(begin, static_cast<std::size_t>(end - begin));
}

}  // namespace

void append_text(Int128 value, std::string& text) { append_decimal(value, 0, text); }
void append_text(Decimal value, std::string& text) { append_decimal(value.digits, value.decimals, text); }
void append_text(Money amount, std::string& text) { append_decimal(amount.units(), Money::decimals, text); }

}  // namespace kms_cost
