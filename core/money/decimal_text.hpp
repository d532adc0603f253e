#pragma once

#include <string>

#include "core/money/decimal.hpp"
#include "core/money/money.hpp"

namespace kms_cost {

/// Each puts a number in its canonical form behind `text`: no exponent, no trailing zeros, no point without digits behind
/// it ("0.033", "1500", "-0.5").
void append_text(Int128 value, std::string& text);
void append_text(Decimal value, std::string& text);
/// The amount must not have overflowed.
void append_text(Money amount, std::string& text);

/// The same as a text of its own.
template <class Number>
std::string to_text(Number number) {
    std::string text;
    append_text(number, text);
    return text;
}

}  // namespace kms_cost
