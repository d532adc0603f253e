#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>

#include "core/calendar/calendar.hpp"
#include "core/list/list.hpp"
#include "core/money/money.hpp"
#include "core/problem/problem.hpp"
#include "core/scenario/scenario.hpp"

namespace kms_cost {

/// Calendar months from a first one on.
struct Horizon {
    MonthNumber first = 0;
    int months = 0;  ///< 1 to 120
    std::optional<Money> monthly_budget;
    std::optional<Money> total_budget;

    [[nodiscard]] MonthNumber end() const { return first + months; }
    [[nodiscard]] Day first_day() const { return first_day_of(first); }
    [[nodiscard]] Day end_day() const { return first_day_of(end()); }
};

/// In the place of a date that does not fit, which nothing is held against.
inline constexpr Day no_day = -1;

/// How a quantity grows a month, in units of 10^-4 percent, 0 to 10^7; nothing where it does not.
using Growth = std::optional<std::int32_t>;

/// The life of a group as stated (docs/planning.md). Beside the groups and not in them: pricing a month needs none of
/// it.
struct GroupLife {
    std::optional<Day> created;
    std::optional<Day> last_rotation;
    std::optional<Day> deletion_scheduled;
    Growth key_growth;
    Growth call_growth;
    std::int32_t keys_per_month = 0;
    /// Versions added on given dates: so many of the plan's dates from a first one on.
    std::uint32_t first_date = 0;
    std::uint16_t date_count = 0;
    /// Versions added by hand every so many days; 0: none.
    std::int16_t versions_every_days = 0;
    std::int8_t deletion_window = limits::longest_deletion_window;
    /// Whether the document states days within a single period, which mean nothing here.
    bool states_first_day = false;
    bool states_days = false;
};

/// A workload over time.
struct Plan {
    Scenario scenario;
    Horizon horizon;
    List<GroupLife> lives;  ///< by group
    List<Day> dates;        ///< of versions added on given dates, for all groups

    [[nodiscard]] std::span<const Day> dates_of(const GroupLife& life) const {
        return std::span(dates).subspan(life.first_date, life.date_count);
    }
};

/// The later of a group's creation and the horizon's first day: the day on which it has what is stated.
inline Day beginning_of(const GroupLife& life, const Horizon& horizon) {
    return std::max(life.created.value_or(0), horizon.first_day());
}

/// Whether a group's keys rotate automatically: only where that is allowed, and not while it is suspended.
bool rotates(const KeyGroup& group);

/// What contradicts itself in a plan: rotation that is not allowed, dates out of order.
///
/// @param horizon_known whether the horizon is; where it is not, nothing is held against it
void find_contradictions(const Plan& plan, bool horizon_known, Problems& problems);

}  // namespace kms_cost
