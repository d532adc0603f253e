#pragma once

#include <compare>
#include <concepts>

#include "core/money/int128.hpp"

namespace kms_cost {

/// An exact amount in the currency of one rate card, counted in units of 10^-16 of the currency.
///
/// The range is about ±1.7 × 10^22 currency units. A sum, difference or product that leaves it is *overflowed*, and
/// everything computed from an overflowed amount is overflowed too: nothing wraps, and one check at the end suffices.
/// There is no conversion from or to a floating-point number.
class Money {
public:
    static constexpr int decimals = 16;

    constexpr Money() = default;

    /// @param units the amount in 10^-16 of the currency.
    static constexpr Money from_units(Int128 units) { return Money(units); }
    static Money from_units(std::floating_point auto) = delete;
    static constexpr Money overflowed() { return Money(overflow_mark); }

    [[nodiscard]] constexpr bool has_overflowed() const { return units_ == overflow_mark; }
    [[nodiscard]] constexpr bool is_zero() const { return units_ == 0; }

    /// In 10^-16 of the currency. Meaningless when the amount has overflowed.
    [[nodiscard]] constexpr Int128 units() const { return units_; }

    // Not inlined: what is a few instructions for the compiler is a hundred bytes for each use in WebAssembly.
    [[gnu::noinline]] constexpr Money& operator+=(const Money& other) {
        if (has_overflowed() || other.has_overflowed() || __builtin_add_overflow(units_, other.units_, &units_))
            units_ = overflow_mark;
        return *this;
    }
    [[gnu::noinline]] friend constexpr Money operator+(const Money& a, const Money& b) {
        auto sum = a;
        sum += b;
        return sum;
    }
    [[gnu::noinline]] friend constexpr Money operator-(const Money& a, const Money& b) {
        Int128 difference = 0;
        if (a.has_overflowed() || b.has_overflowed() || __builtin_sub_overflow(a.units_, b.units_, &difference))
            return overflowed();
        return Money(difference);
    }

    /// The amount `count` times over; the count is not negative.
    [[nodiscard, gnu::noinline]] constexpr Money times(Int128 count) const {
        if (has_overflowed()) return overflowed();
        const auto a = static_cast<UnsignedInt128>(units_ < 0 ? -units_ : units_);
        const auto b = static_cast<UnsignedInt128>(count);
        const auto product = a * b;
        // Factors of 129 bits or more together give 128 or more, which do not fit; with fewer the product has not
        // wrapped.
        const bool wraps = leading_zeros(a) + leading_zeros(b) < 128;
        if (wraps || product > static_cast<UnsignedInt128>(int128_max)) return overflowed();
        return Money(units_ < 0 ? -static_cast<Int128>(product) : static_cast<Int128>(product));
    }

    [[nodiscard]] Money times(std::floating_point auto) const = delete;

    friend constexpr auto operator<=>(const Money&, const Money&) = default;

private:
    // The one value without a positive twin; no computation that is accepted ends there.
    static constexpr Int128 overflow_mark = -int128_max - 1;

    explicit constexpr Money(Int128 units) : units_(units) {}

    Int128 units_ = 0;
};

}  // namespace kms_cost
