#pragma once

#include "core/money/int128.hpp"
#include "core/over_time/plan.hpp"

namespace kms_cost {

/// A count that is compounded monthly, in units of 10^-12: each step is rounded half up to such a unit
/// (docs/adr/0018-growth-in-fixed-decimals.md).
class Compounded {
public:
    /// @param count at most 10^15
    Compounded(Int128 count, Growth growth) : value_(count * unit), growth_(growth.value_or(0)) {}

    /// A month more. Not beyond the limits of counts: the value would not stay within 128 bits for long.
    void grow() { value_ += (value_ * growth_ + whole / 2) / whole; }

    /// Rounded half up to a whole number.
    [[nodiscard]] Int128 count() const { return (value_ + unit / 2) / unit; }

private:
    static constexpr Int128 unit = power_of_ten(12);
    /// 100 % in units of 10^-4 percent.
    static constexpr Int128 whole = power_of_ten(2 + limits::growth_decimals);

    Int128 value_;
    Int128 growth_;
};

}  // namespace kms_cost
