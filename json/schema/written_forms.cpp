#include "json/schema/written_forms.hpp"

#include "core/rate_card/rate_card.hpp"

namespace kms_cost::json {

namespace {

constexpr bool between(char c, char first, char last) { return c >= first && c <= last; }

/// The number that `count` digits make from `begin` on, or -1.
int digits(std::string_view text, std::size_t begin, std::size_t count) {
    int value = 0;
    for (const char c : text.substr(begin, count)) {
        if (!between(c, '0', '9')) return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

std::optional<CalendarMonth> parse_month(std::string_view text) {
    if (text.size() != 7 || text[4] != '-') return std::nullopt;
    const CalendarMonth month{.year = digits(text, 0, 4), .month = digits(text, 5, 2)};
    if (month.year < 0 || month.month < 1 || month.month > 12) return std::nullopt;
    return month;
}

std::optional<CivilDate> parse_date(std::string_view text) {
    if (text.size() != 10 || text[7] != '-') return std::nullopt;
    const auto month = parse_month(text.substr(0, 7));
    const auto day = digits(text, 8, 2);
    if (!month || day < 1 || day > days_in(*month)) return std::nullopt;
    return CivilDate{.month = *month, .day = day};
}

bool is_id(std::string_view text) {
    for (const char c : text)
        if (!between(c, 'a', 'z') && !between(c, '0', '9') && c != '-') return false;
    return !text.empty() && static_cast<std::int64_t>(text.size()) <= card_limits::id_length;
}

bool is_currency(std::string_view text) {
    for (const char c : text)
        if (!between(c, 'A', 'Z')) return false;
    return text.size() == 3;
}

std::int64_t characters_in(std::string_view text) {
    std::int64_t count = 0;
    for (const char c : text)
        if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) ++count;
    return count;
}

}  // namespace kms_cost::json
