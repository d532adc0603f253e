// What holds for the bounds of any workload.

#include "core/estimate/bounds.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/estimate/estimate.hpp"
#include "tests/properties/workload.hpp"

namespace kms_cost::properties {
namespace {

/// Calls `visit` with the workload under every combination of readings.
template <class Visit>
void under_every_reading(Workload workload, const Visit& visit, std::size_t question = 0) {
    if (question == open_questions.size()) return visit(workload);
    for (std::size_t reading = 0; reading < open_questions[question].readings.size(); ++reading) {
        open_questions[question].set(workload.assumptions, reading);
        under_every_reading(workload, visit, question + 1);
    }
}

RC_GTEST_PROP(Bounds, HoldEveryChoiceOfAssumptionsAndAreAttained, (const Workload& workload)) {
    const auto result = estimate(scenario_of(workload), book_of(workload));
    RC_ASSERT(result.ok());
    const auto& [bounds, total] = std::pair(result.value.bounds, result.value.total);
    const bool open = bounds.question_count > 0;
    const auto lowest = open ? bounds.lowest.total : total;
    const auto highest = open ? bounds.highest.total : total;
    bool reaches_lowest = false;
    bool reaches_highest = false;
    under_every_reading(workload, [&](const Workload& read) {
        const auto amount = total_of(read);
        RC_ASSERT(lowest <= amount);
        RC_ASSERT(amount <= highest);
        reaches_lowest = reaches_lowest || amount == lowest;
        reaches_highest = reaches_highest || amount == highest;
    });
    RC_ASSERT(reaches_lowest && reaches_highest);
    RC_ASSERT(open == (lowest != highest));
}

RC_GTEST_PROP(Bounds, NameAssumptionsThatGiveTheExtremes, (Workload workload)) {
    const auto bounds = estimate(scenario_of(workload), book_of(workload)).value.bounds;
    if (bounds.question_count == 0) return;
    for (const auto& extreme : {bounds.lowest, bounds.highest}) {
        workload.assumptions = extreme.assumptions;
        RC_ASSERT(total_of(workload) == extreme.total);
    }
}

}  // namespace
}  // namespace kms_cost::properties
