#pragma once

#include <cstdint>

#include "core/scenario/period.hpp"

namespace kms_cost {

/// A day of the calendar (UTC+8), counted from 2000-01-01, which is 0.
using Day = std::int32_t;

/// A month of the calendar, counted from 2000-01, which is 0.
using MonthNumber = std::int32_t;

struct CivilDate {
    CalendarMonth month;
    int day = 1;  ///< 1 to 31
};

constexpr MonthNumber month_number(CalendarMonth m) { return (m.year - 2000) * 12 + m.month - 1; }

/// @param number not negative
constexpr CalendarMonth calendar_month(MonthNumber number) {
    return {.year = 2000 + number / 12, .month = number % 12 + 1};
}

/// The first day of a month that is not before 2000-01.
Day first_day_of(MonthNumber number);

/// @param date a day that there is, not before 2000-01-01
Day day_of(const CivilDate& date);

/// @param day not negative
CivilDate civil_date(Day day);

}  // namespace kms_cost
