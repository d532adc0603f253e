#include "json/read/read_scenario.hpp"

#include <algorithm>

#include "core/scenario/open_questions.hpp"
#include "json/read/fields.hpp"
#include "json/read/read_key_group.hpp"
#include "json/read/values.hpp"

namespace kms_cost::json {

namespace {

constexpr std::int64_t longest_name = 1'000;

Period read_period(Document::Node node, const Path& path, Report& report) {
    Period period;
    if (!node.exists()) return period;
    const auto problems_before = report.size();
    Fields fields(node, path, report);
    const auto days_node = fields.optional("days");
    const auto month_node = fields.optional("month");
    if (fields.is_object() && !days_node.exists() && !month_node.exists()) report.add("missing", path.field("days"));
    if (days_node.exists() && month_node.exists())
        report.add("conflict", path.field("month"), {parameter("with", "days")});
    if (const auto days = read_whole(days_node, path.field("days"), {1, longest_period}, report))
        period.days = static_cast<Days>(*days);
    if ((period.month = read_month(month_node, path.field("month"), report))) period.days = days_in(*period.month);
    // Where the period cannot be read, days within it are held against the longest, lest one mistake make many.
    if (report.size() != problems_before) period.days = longest_period;
    fields.finish();
    return period;
}

Assumptions read_assumptions(Document::Node node, const Path& path, Report& report) {
    Assumptions assumptions;
    if (!node.exists()) return assumptions;
    Fields fields(node, path, report);
    for (const auto& question : open_questions) {
        const auto at = path.field(question.name);
        const auto name = read_any_text(fields.optional(question.name), at, report);
        if (!name) continue;
        const auto reading = std::ranges::find(question.readings, *name);
        if (reading == question.readings.end()) report_unknown_value(at, question.readings, report);
        else question.set(assumptions, static_cast<std::size_t>(reading - question.readings.begin()));
    }
    fields.finish();
    return assumptions;
}

std::vector<KeyGroup> read_groups(Document::Node node, const Path& path, Days period_days, Report& report) {
    std::vector<KeyGroup> groups;
    if (!node.exists()) return groups;
    if (node.kind() != Document::Kind::array) {
        report.wrong_type(path, "array");
        return groups;
    }
    std::int64_t count = 0;
    node.for_each([&](Document::Node) { ++count; });
    if (count > limits::groups) {
        report.add("too-many", path, {parameter("maximum", std::to_string(limits::groups))});
        return groups;
    }
    groups.reserve(static_cast<std::size_t>(count));
    node.for_each([&](Document::Node element) {
        groups.push_back(read_key_group(element, path.element(groups.size()), period_days, report));
    });
    return groups;
}

std::string read_rate_card_id(Document::Node node, const Path& path, std::span<const std::string> loaded, Report& report) {
    if (!node.exists()) return std::string(default_rate_card);
    auto id = read_text(node, path, longest_name, report);
    if (!id) return {};
    if (std::ranges::find(loaded, *id) == loaded.end())
        report.add("unknown-rate-card", path, {list_parameter("loaded", {loaded.begin(), loaded.end()})});
    return std::move(*id);
}

bool read_rounding(Document::Node node, const Path& path, Report& report) {
    static constexpr std::array<std::string_view, 1> names{"round-down-discount"};
    const auto name = read_any_text(node, path, report);
    if (name && *name != names.front()) report_unknown_value(path, names, report);
    return name.has_value();
}

}  // namespace

Outcome<Scenario> read_scenario(Document::Node root, std::span<const std::string> loaded) {
    Report report;
    const Path path;
    Fields fields(root, path, report);
    if (!fields.is_object()) return report.take();

    Scenario scenario;
    read_text(fields.optional("$schema"), path.field("$schema"), longest_name, report);
    scenario.rate_card = read_rate_card_id(fields.optional("rateCard"), path.field("rateCard"), loaded, report);
    scenario.period = read_period(fields.optional("period"), path.field("period"), report);
    scenario.assumptions = read_assumptions(fields.optional("assumptions"), path.field("assumptions"), report);
    scenario.round_down_discount = read_rounding(fields.optional("rounding"), path.field("rounding"), report);
    scenario.groups = read_groups(fields.required("keys"), path.field("keys"), scenario.period.days, report);
    fields.finish();
    if (!report.empty()) return report.take();
    return scenario;
}

}  // namespace kms_cost::json
