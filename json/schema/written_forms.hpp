#pragma once

#include <optional>
#include <string_view>

#include "core/calendar/calendar.hpp"

namespace kms_cost::json {

/// "2026-02"
std::optional<CalendarMonth> parse_month(std::string_view text);

/// A day that there is, written "2026-02-28".
std::optional<CivilDate> parse_date(std::string_view text);

/// 1 to 64 of a-z, 0-9 and -.
bool is_id(std::string_view text);

/// Three capital letters.
bool is_currency(std::string_view text);

/// Characters (code points) of UTF-8 text.
std::int64_t characters_in(std::string_view text);

}  // namespace kms_cost::json
