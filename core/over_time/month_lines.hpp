#pragma once

#include <cstdint>
#include <span>

#include "core/calls/calls.hpp"
#include "core/hosting/hosting.hpp"
#include "core/over_time/horizon_days.hpp"
#include "core/over_time/plan.hpp"

namespace kms_cost {

/// What one month costs, by group.
struct MonthLines {
    /// Days on end with the same number of items.
    struct Run {
        DaySpan days;
        Int128 items = 0;
    };

    List<KeyGroup> groups;  ///< with the calls of the month
    /// Its entries say whether a group is billed, but not for how many items: that changes within the month.
    HostingBill hosting;
    CallsBill calls;
    List<Run> runs;                ///< by group
    List<std::uint32_t> run_ends;  ///< by group
    List<HostedDays> hosted_days;  ///< by group; billed or not

    [[nodiscard]] std::span<const Run> runs_of(std::size_t group) const {
        const auto begin = group == 0 ? 0 : run_ends[group - 1];
        return std::span(runs).subspan(begin, run_ends[group] - begin);
    }
};

/// @param month of the horizon, from 0
MonthLines lines_of_month(const Plan& plan, const HorizonDays& horizon, int month, const PriceBook& book);

}  // namespace kms_cost
