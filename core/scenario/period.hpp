#pragma once

#include <optional>

#include "core/quantity/quantity.hpp"

namespace kms_cost {

struct CalendarMonth {
    int year = 0;
    int month = 0;  ///< 1 to 12
};

/// Days of a calendar month, 28 to 31.
constexpr Days days_in(CalendarMonth m) {
    constexpr Days days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (m.year % 4 == 0 && m.year % 100 != 0) || m.year % 400 == 0;
    return m.month == 2 && leap ? 29 : days[m.month - 1];
}

/// One billing month: so many days, or a month of the calendar. The free quota applies once in it.
struct Period {
    /// The billing document's own examples have months of 30 days.
    Days days = 30;
    std::optional<CalendarMonth> month;
};

inline constexpr Days longest_period = 31;

/// Days of the period at whose end (24:00, UTC+8) something exists: `count` of them, from `first` on (1 is the period's
/// first).
struct DaySpan {
    Days first = 1;
    Days count = 0;

    [[nodiscard]] constexpr Days last() const { return first + count - 1; }
};

}  // namespace kms_cost
