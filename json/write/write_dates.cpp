#include "json/write/write_dates.hpp"

namespace kms_cost::json {

namespace {

/// -02
void write_part(int part, JsonWriter& out) {
    out.part(part < 10 ? Name("-0") : Name("-")).part(static_cast<std::size_t>(part));
}

void begin_month(Name field, CalendarMonth month, JsonWriter& out) {
    out.begin_text(field).part(static_cast<std::size_t>(month.year));
    write_part(month.month, out);
}

}  // namespace

void write_month(Name field, CalendarMonth month, JsonWriter& out) {
    begin_month(field, month, out);
    out.end_text();
}

void write_date(Name field, Day day, JsonWriter& out) {
    const auto date = civil_date(day);
    begin_month(field, date.month, out);
    write_part(date.day, out);
    out.end_text();
}

}  // namespace kms_cost::json
