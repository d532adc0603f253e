#pragma once

#include <cstdint>

#include "core/list/list.hpp"
#include "core/what_if/what_if.hpp"

namespace kms_cost {

/// So many numbers from one on, each so much more than the one before.
struct SweptRange {
    static constexpr std::int64_t most = 1'000'000;

    std::int64_t from = 0;
    std::int64_t step = 1;
    std::int64_t count = 2;

    [[nodiscard]] std::int64_t last() const { return from + step * (count - 1); }
};

/// Where the free quota is used up, or a tier's pool reaches a limit.
struct Breakpoint {
    enum class Kind : std::uint8_t { quota, tier };

    Kind kind{};
    /// The last number on this side of it.
    std::int64_t at = 0;
    std::int64_t limit = 0;
};

/// The total at list prices for each number of a range.
///
/// @param range within the limits of the variable
/// @return as many as the range has; fewer where the next is beyond the range of Money
List<Money> sweep(const Variable& variable, const SweptRange& range);

/// The breakpoints with numbers of the range on both sides of them, in ascending order.
List<Breakpoint> breakpoints(const WhatIf& what_if, const Variable& variable, const SweptRange& range);

}  // namespace kms_cost
