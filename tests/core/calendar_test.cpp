#include "core/calendar/calendar.hpp"

#include <gtest/gtest.h>

namespace kms_cost {
namespace {

Day day(int year, int month, int day_of_month) {
    return day_of({.month = {.year = year, .month = month}, .day = day_of_month});
}

TEST(Calendar, CountsDaysFrom2000) {
    EXPECT_EQ(day(2000, 1, 1), 0);
    EXPECT_EQ(day(2000, 2, 29), 59);
    EXPECT_EQ(day(2000, 12, 31), 365);
    // 26 years, of which 2000, 2004 … 2024 are leap years.
    EXPECT_EQ(day(2026, 1, 1), 26 * 365 + 7);
    // 2100 is none.
    EXPECT_EQ(day(2100, 3, 1) - day(2100, 2, 28), 1);
    // 200 years with 49 leap years.
    EXPECT_EQ(day(2199, 12, 31), 200 * 365 + 49 - 1);
}

TEST(Calendar, GoesThereAndBack) {
    Day expected = 0;
    for (MonthNumber number = 0; number <= 200 * 12; ++number) {
        const auto month = calendar_month(number);
        ASSERT_EQ(month_number(month), number);
        ASSERT_EQ(first_day_of(number), expected);
        for (int in_month = 1; in_month <= days_in(month); ++in_month, ++expected) {
            const auto date = civil_date(expected);
            ASSERT_EQ(date.month.year, month.year);
            ASSERT_EQ(date.month.month, month.month);
            ASSERT_EQ(date.day, in_month);
        }
    }
}

}  // namespace
}  // namespace kms_cost
