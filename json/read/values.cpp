#include "json/read/values.hpp"

#include <algorithm>
#include <vector>

#include "core/scenario/scenario.hpp"

namespace kms_cost::json {

namespace {

using Kind = Document::Kind;

std::int64_t characters_in(std::string_view text) {
    return std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

/// So many digits, or nothing.
std::optional<int> digits(std::string_view text, std::size_t begin, std::size_t count) {
    int value = 0;
    for (const char c : text.substr(begin, count)) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// "2026-02" at the start of a text.
std::optional<CalendarMonth> parse_month(std::string_view text) {
    if (text.size() < 7 || text[4] != '-') return std::nullopt;
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    if (!year || !month || *month < 1 || *month > 12) return std::nullopt;
    return CalendarMonth{.year = *year, .month = *month};
}

}  // namespace

std::optional<std::int64_t> read_whole(Document::Node node, const Path& path, Limits limits, Report& report) {
    if (!node.exists()) return std::nullopt;
    if (node.kind() != Kind::number) {
        report.wrong_type(path, "whole-number");
        return std::nullopt;
    }
    const auto number = node.number();
    const bool whole = number.kind == Number::Kind::whole;
    if (whole && number.value >= limits.minimum && number.value <= limits.maximum) return number.value;
    const bool too_large = whole || number.kind == Number::Kind::huge;
    report.beyond(too_large ? "out-of-range" : "not-whole", path, limits.minimum, limits.maximum);
    return std::nullopt;
}

std::optional<std::string_view> read_any_text(Document::Node node, const Path& path, Report& report) {
    if (!node.exists()) return std::nullopt;
    if (node.kind() == Kind::text) return node.text();
    report.wrong_type(path, "text");
    return std::nullopt;
}

std::optional<std::string> read_text(Document::Node node, const Path& path, std::int64_t longest, Report& report) {
    const auto text = read_any_text(node, path, report);
    if (!text) return std::nullopt;
    if (characters_in(*text) <= longest) return std::string(*text);
    report.add("too-long", path, {parameter("maximum", std::to_string(longest))});
    return std::nullopt;
}

std::optional<Decimal> read_decimal(Document::Node node, const Path& path, DecimalLimits limits, Report& report) {
    const auto text = read_any_text(node, path, report);
    if (!text) return std::nullopt;
    const auto value = parse_decimal(*text);
    if (!value) {
        report.add("not-decimal", path);
        return std::nullopt;
    }
    if (value->decimals > limits.decimals) {
        report.add("too-precise", path, {parameter("maximum", std::to_string(limits.decimals))});
        return std::nullopt;
    }
    if (value->digits > limits.maximum * power_of_ten(value->decimals)) {
        report.beyond("out-of-range", path, 0, limits.maximum);
        return std::nullopt;
    }
    return value;
}

std::optional<CalendarMonth> read_month(Document::Node node, const Path& path, Report& report) {
    const auto text = read_any_text(node, path, report);
    if (!text) return std::nullopt;
    const auto month = text->size() == 7 ? parse_month(*text) : std::nullopt;
    if (!month) {
        report.add("not-date", path);
        return std::nullopt;
    }
    if (month->year >= limits::first_year && month->year <= limits::last_year) return month;
    report.add("out-of-range", path,
               {parameter("minimum", std::to_string(limits::first_year) + "-01"),
                parameter("maximum", std::to_string(limits::last_year) + "-12")});
    return std::nullopt;
}

bool check_date(Document::Node node, const Path& path, Report& report) {
    const auto text = read_any_text(node, path, report);
    if (!text) return false;
    const auto month = text->size() == 10 && (*text)[7] == '-' ? parse_month(*text) : std::nullopt;
    const auto day = month ? digits(*text, 8, 2) : std::nullopt;
    if (day && *day >= 1 && *day <= days_in(*month)) return true;
    report.add("not-date", path);
    return false;
}

void report_unknown_value(const Path& path, std::span<const std::string_view> allowed, Report& report) {
    report.add("unknown-value", path, {list_parameter("allowed", {allowed.begin(), allowed.end()})});
}

}  // namespace kms_cost::json
