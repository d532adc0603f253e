#pragma once

#include <cstdint>

#include "core/money/int128.hpp"
#include "core/over_time/plan.hpp"

namespace kms_cost {

/// What is left of the point where the last six digits go behind it. In steps of 32 bits, since dividing 128 bits at
/// once is several times as slow, and is done for every group and month.
constexpr Int128 divide_by_million(Int128 dividend) {
    constexpr std::uint64_t million = 1'000'000;
    constexpr std::uint64_t low_bits = 0xFFFF'FFFF;
    const auto upper = static_cast<std::uint64_t>(dividend >> 64);
    const auto lower = static_cast<std::uint64_t>(dividend);
    const auto middle = upper % million << 32 | lower >> 32;
    const auto last = middle % million << 32 | (lower & low_bits);
    return (static_cast<Int128>(upper / million) << 64) + (static_cast<Int128>(middle / million) << 32) +
           last / million;
}

/// A count that is compounded monthly, in units of 10^-12: each step is rounded half up to such a unit
/// (docs/adr/0018-growth-in-fixed-decimals.md).
class Compounded {
public:
    /// @param count at most 10^15
    Compounded(Int128 count, Growth growth) : value_(count * unit), growth_(growth.value_or(0)) {}

    /// A month more. Not beyond the limits of counts: the value would not stay within 128 bits for long.
    void grow() { value_ += divide_by_million(value_ * growth_ + million / 2); }

    /// Rounded half up to a whole number.
    [[nodiscard]] Int128 count() const { return divide_by_million(divide_by_million(value_ + unit / 2)); }

private:
    static constexpr Int128 unit = power_of_ten(12);
    /// 100 % in units of 10^-4 percent.
    static constexpr Int128 million = power_of_ten(2 + limits::growth_decimals);

    Int128 value_;
    Int128 growth_;
};

}  // namespace kms_cost
