#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "core/list/list.hpp"
#include "core/over_time/plan.hpp"

namespace kms_cost {

/// The days of a horizon, counted from 0, and its months.
class HorizonDays {
public:
    explicit HorizonDays(const Horizon& horizon);

    [[nodiscard]] int months() const { return months_; }
    [[nodiscard]] int count() const { return starts_[static_cast<std::size_t>(months_)]; }
    /// The day on which a month begins, or the end of the horizon.
    [[nodiscard]] int start_of(int month) const { return starts_[static_cast<std::size_t>(month)]; }
    [[nodiscard]] Days days_in(int month) const { return start_of(month + 1) - start_of(month); }
    /// @param day within the horizon
    [[nodiscard]] int month_of(int day) const { return month_of_day_[static_cast<std::size_t>(day)]; }
    /// Where a day of the calendar is; not within the horizon where it is before or after.
    [[nodiscard]] int place_of(Day day) const { return day - first_; }
    /// The same the other way.
    [[nodiscard]] Day day_at(int place) const { return first_ + place; }

private:
    Day first_;
    int months_;
    std::array<std::int32_t, limits::months + 1> starts_{};
    List<std::uint8_t> month_of_day_;
};

}  // namespace kms_cost
