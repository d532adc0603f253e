#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "core/adjust/adjust.hpp"
#include "core/list/list.hpp"
#include "core/over_time/calls_over_time.hpp"
#include "core/over_time/hosting_over_time.hpp"
#include "core/over_time/plan.hpp"
#include "core/problem/outcome.hpp"
#include "core/scenario/warnings.hpp"

namespace kms_cost {

struct ProjectedMonth {
    CalendarMonth month;
    Days days = 0;
    HostingOverTime::Month hosting_parts;
    CallsOverTime::Month calls_parts;
    Money hosting;
    Money calls;
    Money metered;
    Money total;
    /// Where the scenario states a discount or a tax.
    std::optional<Adjusted> adjusted;
    /// What is payable of this month, and from the horizon's start to its end.
    Money payable;
    Money running;
    /// Keys at the month's end that are not scheduled for deletion.
    Int128 keys = 0;
    /// Key versions that wait for their deletion at the month's end.
    Int128 waiting = 0;
};

/// Something that happens for the first time.
struct ProjectionEvent {
    enum class Kind : std::uint8_t { tier_crossed, quota_exceeded, monthly_budget_exceeded, total_budget_exceeded };

    Kind kind{};
    Day day = 0;  ///< of what is known by the month only, the month's last
    TierCrossing crossing;
    Calls eligible;
    Money amount;
    Money budget;
};

/// What a workload costs over calendar months.
struct Projection {
    List<ProjectedMonth> months;
    Money hosting;
    Money calls;
    Money metered;
    Money total;
    Money payable;
    List<ProjectionEvent> events;  ///< in the order of their days; of one day, in the order of the kinds
    Warnings warnings;
};

/// Projects a plan exactly. Its lines are those of `lines_of_month`, and add up to the same amounts.
///
/// @param plan one in which neither `find_contradictions` nor `find_limits_passed` finds a problem; it states what the
/// card needs (`needed_by_card`)
/// @param path where the scenario stands in its document
/// @return the projection, or the problem `amount-too-large` where a total leaves the range of Money, or those
/// of `adjust`
Outcome<Projection> project(const Plan& plan, const PriceBook& book, const Path& path = Path());

}  // namespace kms_cost
