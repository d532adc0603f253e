#pragma once

#include <cstdint>
#include <optional>

#include "core/catalogue/names.hpp"
#include "core/money/money.hpp"

namespace kms_cost {

enum class SolveOutcome : std::uint8_t { found, none, any };
inline constexpr Names<SolveOutcome, 3> solve_outcome_names{{"found", "none", "any"}};

/// The number nearest to the costly end that stays within a budget, and the proof that it is.
struct Solution {
    SolveOutcome outcome{};
    /// Nothing where no number works; where every number does, the costly end.
    std::optional<std::int64_t> value;
    /// The cost of the value; where none works, that of the cheap end. Overflowed where it is beyond the range of
    /// Money.
    Money cost;
    /// The neighbour of the value on the costly side, which does not work; nothing but where one was found.
    std::optional<std::int64_t> next;
    Money next_cost;
};

/// What something costs by a number of it.
class CostByNumber {
public:
    CostByNumber() = default;
    CostByNumber(const CostByNumber&) = delete;
    CostByNumber& operator=(const CostByNumber&) = delete;
    CostByNumber(CostByNumber&&) = delete;
    CostByNumber& operator=(CostByNumber&&) = delete;

    /// Rounded up where it has more decimals than Money; overflowed where it is beyond the range of Money.
    [[nodiscard]] virtual Money operator()(std::int64_t number) const = 0;

protected:
    ~CostByNumber() = default;
};

/// By bisection.
///
/// @param cheap, costly the ends of the numbers allowed, in either order
Solution solve(const CostByNumber& cost, std::int64_t cheap, std::int64_t costly, const Money& budget);

}  // namespace kms_cost
