#include "core/over_time/horizon_days.hpp"

namespace kms_cost {

HorizonDays::HorizonDays(const Horizon& horizon) : first_(horizon.first_day()), months_(horizon.months) {
    int end = 0;
    for (int month = 0; month < months_; ++month) {
        end += kms_cost::days_in(calendar_month(horizon.first + month));
        starts_[static_cast<std::size_t>(month) + 1] = end;
    }
    month_of_day_ = List<std::uint8_t>(static_cast<std::size_t>(end));
    for (int month = 0; month < months_; ++month)
        for (int day = start_of(month); day < start_of(month + 1); ++day)
            month_of_day_[static_cast<std::size_t>(day)] = static_cast<std::uint8_t>(month);
}

}  // namespace kms_cost
