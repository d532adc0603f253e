#pragma once

#include <array>

#include "core/list/list.hpp"
#include "core/money/money.hpp"
#include "core/over_time/timeline.hpp"
#include "core/rate_card/price_book.hpp"

namespace kms_cost {

struct CallsOverTime {
    struct Month {
        std::array<Money, api_class_names.names.size()> by_class;
        Calls count;
        Calls eligible;
        Calls free;
    };

    List<Month> months;
};

/// The calls of a workload month by month, without the parts of its groups.
CallsOverTime calls_over_time(const Plan& plan, const HorizonDays& horizon, const PriceBook& book);

/// Calls visit(month, count) for each month in which a group has calls, where it begins with so many.
void for_each_month_of_calls(Int128 calls, Growth growth, const Timeline& timeline, const HorizonDays& horizon,
                             Visit<int, Int128> visit);

/// The groups with the calls that they have in one month.
List<KeyGroup> groups_in_month(const Plan& plan, const HorizonDays& horizon, int month);

}  // namespace kms_cost
