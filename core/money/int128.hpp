#pragma once

#include <bit>
#include <cstdint>

namespace kms_cost {

/// 128 bits, signed. The one extension to standard C++ that the core needs; GCC and Clang have it on every target used.
__extension__ typedef __int128 Int128;  // NOLINT(modernize-use-using): only a typedef takes __extension__
__extension__ typedef unsigned __int128 UnsignedInt128;  // NOLINT(modernize-use-using)

inline constexpr Int128 int128_max = static_cast<Int128>(~static_cast<UnsignedInt128>(0) >> 1);

/// 10^exponent, for 0 <= exponent <= 38.
constexpr Int128 power_of_ten(int exponent) {
    Int128 power = 1;
    for (int i = 0; i < exponent; ++i) power *= 10;
    return power;
}

/// How many of the 128 bits are zero before the first one.
constexpr int leading_zeros(UnsignedInt128 value) {
    const auto upper = static_cast<std::uint64_t>(value >> 64);
    return upper != 0 ? std::countl_zero(upper) : 64 + std::countl_zero(static_cast<std::uint64_t>(value));
}

}  // namespace kms_cost
