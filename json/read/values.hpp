#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/catalogue/names.hpp"
#include "core/money/decimal.hpp"
#include "core/scenario/period.hpp"
#include "json/document/document.hpp"
#include "json/read/report.hpp"

namespace kms_cost::json {

/// Readers of single values. Each gives nothing for a node that does not exist, and reports what does not fit.

struct Limits {
    std::int64_t minimum;
    std::int64_t maximum;
};

std::optional<std::int64_t> read_whole(Document::Node node, const Path& path, Limits limits, Report& report);

/// Text of at most `longest` characters (code points).
std::optional<std::string> read_text(Document::Node node, const Path& path, std::int64_t longest, Report& report);

struct DecimalLimits {
    std::int64_t maximum;
    int decimals;
};

/// A decimal in text, from 0 to a maximum.
std::optional<Decimal> read_decimal(Document::Node node, const Path& path, DecimalLimits limits, Report& report);

/// "2026-02", from 2000-01 to 2199-12.
std::optional<CalendarMonth> read_month(Document::Node node, const Path& path, Report& report);

/// Whether there is a date "2026-02-28" here that exists; reports it if not.
bool check_date(Document::Node node, const Path& path, Report& report);

/// Reports unknown-value with all the names that are allowed.
void report_unknown_value(const Path& path, std::span<const std::string_view> allowed, Report& report);

/// Like the enumerations' readers: the text, or nothing where it is none.
std::optional<std::string_view> read_any_text(Document::Node node, const Path& path, Report& report);

/// One of the names of an enumeration.
template <class Enum, std::size_t Count>
std::optional<Enum> read_name(Document::Node node, const Path& path, const Names<Enum, Count>& names, Report& report) {
    const auto text = read_any_text(node, path, report);
    if (!text) return std::nullopt;
    const auto value = names.find(*text);
    if (!value) report_unknown_value(path, names.names, report);
    return value;
}

}  // namespace kms_cost::json
