#pragma once

#include <string>

#include "core/money/decimal.hpp"
#include "core/money/money.hpp"

namespace kms_cost {

/// More characters than any number here takes: 39 digits, a sign, a point and zeros before it.
inline constexpr int longest_number = 64;

/// Each writes a number in its canonical form from `at` on, and gives the end of it: no exponent, no trailing zeros, no
/// point without digits behind it ("0.033", "1500", "-0.5").
char* write_number(Int128 value, char* at);
char* write_number(const Decimal& value, char* at);
/// The amount must not have overflowed.
char* write_number(const Money& amount, char* at);

/// The same as a text of its own.
template <class Number>
std::string to_text(const Number& number) {
    char text[longest_number];
    return {text, write_number(number, text)};
}

}  // namespace kms_cost
