// Solving for a budget, and pricing what it finds.

#include "core/what_if/solve.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/what_if/what_if.hpp"
#include "tests/properties/workload.hpp"

namespace kms_cost::properties {
namespace {

class CostOfCalls final : public CostByNumber {
public:
    explicit CostOfCalls(const Variable& variable) : variable_(variable) {}
    Money operator()(std::int64_t number) const override { return variable_.total(number); }

private:
    const Variable& variable_;
};

RC_GTEST_PROP(Solve, FindsTheNumberThatTheEstimateConfirms, (Workload workload)) {
    const auto at = *any_place_in(workload);
    const bool of_calls = *rc::gen::arbitrary<bool>();
    const auto scenario = scenario_of(workload);
    const auto& book = book_of(workload);
    const WhatIf what_if(scenario, book);
    const Variable variable(what_if, at, of_calls ? VariedQuantity::calls : VariedQuantity::keys);
    const auto budget =
        what_if.total() + Money::from_units(*rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000'000'000));

    const auto most = 1'000'000;  // what a plain workload's numbers can hold, and more than the budget reaches
    const auto solution = solve(CostOfCalls(variable), variable.minimum(), most, budget);

    const auto priced = [&](std::int64_t number) {
        auto& group = workload.groups[at];
        (of_calls ? group.calls : group.keys) = static_cast<int>(number);
        return total_of(workload);
    };
    switch (solution.outcome) {
        case SolveOutcome::found:
            RC_ASSERT(priced(*solution.value) == solution.cost);
            RC_ASSERT(solution.cost <= budget);
            RC_ASSERT(*solution.next == *solution.value + 1);
            RC_ASSERT(priced(*solution.next) == solution.next_cost);
            RC_ASSERT(solution.next_cost > budget);
            break;
        case SolveOutcome::any: RC_ASSERT(priced(most) <= budget); break;
        case SolveOutcome::none: RC_ASSERT(priced(variable.minimum()) > budget); break;
    }
}

}  // namespace
}  // namespace kms_cost::properties
