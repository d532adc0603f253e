#include "core/what_if/solve.hpp"

namespace kms_cost {

Solution solve(const CostByNumber& cost, std::int64_t cheap, std::int64_t costly, const Money& budget) {
    const auto within = [&](const Money& amount) { return !amount.has_overflowed() && amount <= budget; };
    Solution solution;
    solution.cost = cost(cheap);
    if (!within(solution.cost)) {
        solution.outcome = SolveOutcome::none;
        return solution;
    }
    const auto at_end = cost(costly);
    if (within(at_end)) {
        solution.outcome = SolveOutcome::any;
        solution.value = costly;
        solution.cost = at_end;
        return solution;
    }
    // What works, and what does not, until they are neighbours.
    auto works = cheap;
    auto fails = costly;
    solution.next_cost = at_end;
    while (fails - works > 1 || works - fails > 1) {
        const auto middle = works + (fails - works) / 2;
        const auto amount = cost(middle);
        if (within(amount)) {
            works = middle;
            solution.cost = amount;
        } else {
            fails = middle;
            solution.next_cost = amount;
        }
    }
    solution.outcome = SolveOutcome::found;
    solution.value = works;
    solution.next = fails;
    return solution;
}

}  // namespace kms_cost
