#include "core/calendar/calendar.hpp"

namespace kms_cost {

Day first_day_of(MonthNumber number) {
    const int years = number / 12;
    // Leap years among those from 2000 on that are over.
    Day day = years * 365 + (years + 3) / 4 - (years + 99) / 100 + (years + 399) / 400;
    for (auto month = calendar_month(number); month.month > 1;) {
        --month.month;
        day += days_in(month);
    }
    return day;
}

Day day_of(const CivilDate& date) { return first_day_of(month_number(date.month)) + date.day - 1; }

CivilDate civil_date(Day day) {
    // No month is longer than 31 days, so the guess is not too late.
    auto number = day / 31;
    while (first_day_of(number + 1) <= day) ++number;
    return {.month = calendar_month(number), .day = day - first_day_of(number) + 1};
}

}  // namespace kms_cost
