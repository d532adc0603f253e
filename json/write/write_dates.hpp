#pragma once

#include "core/calendar/calendar.hpp"
#include "json/write/json_writer.hpp"

namespace kms_cost::json {

/// The field as "2026-02".
void write_month(Name field, CalendarMonth month, JsonWriter& out);

/// The field as "2026-02-28".
void write_date(Name field, Day day, JsonWriter& out);

}  // namespace kms_cost::json
