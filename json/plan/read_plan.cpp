#include "json/plan/read_plan.hpp"

#include "json/read/read_scenario.hpp"
#include "json/schema/written_forms.hpp"

// What the schema of a scenario checks but does not keep: pricing a month has no use for it. Where the document does
// not fit its schema, what fits is read all the same, so that every problem can be told at once.

namespace kms_cost::json {

namespace {

using Node = Document::Node;
using Kind = Document::Kind;

/// An object's field of a kind, or a node that does not exist.
Node field_of(Node node, Name name, Kind kind) {
    if (!node.exists() || node.kind() != Kind::object) return {};
    const auto field = node.field(name);
    return field.exists() && field.kind() == kind ? field : Node();
}

std::string_view text_in(Node node, Name name) {
    const auto text = field_of(node, name, Kind::text);
    return text.exists() ? text.text() : std::string_view();
}

/// The whole number in a field, or 0 where there is none from `minimum` to `maximum`.
std::int64_t whole_in(Node node, Name name, std::int64_t minimum, std::int64_t maximum) {
    const auto field = field_of(node, name, Kind::number);
    if (!field.exists() || field.number().kind != Number::Kind::whole) return 0;
    const auto value = field.number().value;
    return value >= minimum && value <= maximum ? value : 0;
}

std::optional<Day> day_from(std::string_view text) {
    const auto date = parse_date(text);
    return date && is_within_limits(date->month) ? std::optional(day_of(*date)) : std::nullopt;
}

Growth growth_from(std::string_view text) {
    const auto percent = parse_decimal(text);
    if (!percent) return std::nullopt;
    const auto scaled = scaled_to(*percent, limits::growth_decimals);
    const Int128 most = limits::growth_percent * power_of_ten(limits::growth_decimals);
    return scaled && *scaled <= most ? Growth(static_cast<std::int32_t>(*scaled)) : std::nullopt;
}

std::optional<Money> amount_from(std::string_view text) {
    const auto amount = parse_decimal(text);
    const auto units = amount ? scaled_to(*amount, Money::decimals) : std::nullopt;
    return units ? std::optional(Money::from_units(*units)) : std::nullopt;
}

void read_dates(Node node, GroupLife& life, List<Day>& dates) {
    life.first_date = static_cast<std::uint32_t>(dates.size());
    node.for_each([&](Node element) {
        const auto day = element.kind() == Kind::text ? day_from(element.text()) : std::nullopt;
        if (life.date_count == limits::dates) return;
        dates.push_back(day.value_or(no_day));
        ++life.date_count;
    });
}

/// The fields of a group that are its life.
enum LifeField : std::size_t {
    created,
    last_rotation,
    versions_added,
    deletion,
    key_growth,
    call_growth,
    first_day,
    days
};
constexpr Name life_fields[] = {"created",   "lastRotation",      "versionsAdded", "deletion",
                                "keyGrowth", "callGrowthPercent", "firstDay",      "days"};

void read_life(Node group, GroupLife& life, List<Day>& dates) {
    group.for_each([&](Node child) {
        const auto text = child.kind() == Kind::text ? child.text() : std::string_view();
        switch (place_of(child.name(), life_fields)) {
            case created: life.created = day_from(text); return;
            case last_rotation: life.last_rotation = day_from(text); return;
            case versions_added:
                life.versions_every_days = static_cast<std::int16_t>(
                    whole_in(child, "everyDays", limits::shortest_rotation, limits::longest_rotation));
                if (const auto on = field_of(child, "on", Kind::array); on.exists()) read_dates(on, life, dates);
                return;
            case deletion:
                life.deletion_scheduled = day_from(text_in(child, "scheduled"));
                if (const auto window = whole_in(child, "windowDays", limits::shortest_deletion_window,
                                                 limits::longest_deletion_window))
                    life.deletion_window = static_cast<std::int8_t>(window);
                return;
            case key_growth:
                life.keys_per_month = static_cast<std::int32_t>(whole_in(child, "perMonth", 0, limits::keys));
                life.key_growth = growth_from(text_in(child, "percent"));
                return;
            case call_growth: life.call_growth = growth_from(text); return;
            case first_day: life.states_first_day = true; return;
            case days: life.states_days = true; return;
            default: return;
        }
    });
}

/// @return whether there is a horizon, all of which is within the calendar's limits
bool read_horizon(Node root, Horizon& horizon, Problems& problems) {
    const Path document;
    const auto path = document.field("overTime");
    if (!root.field("overTime").exists()) problems.add(ProblemCode::missing, path);
    const auto node = field_of(root, "overTime", Kind::object);
    horizon.monthly_budget = amount_from(text_in(node, "monthlyBudget"));
    horizon.total_budget = amount_from(text_in(node, "totalBudget"));
    const auto start = parse_month(text_in(node, "start"));
    if (!start || !is_within_limits(*start)) return false;
    horizon.first = month_number(*start);
    horizon.months = static_cast<int>(whole_in(node, "months", 1, limits::months));
    const auto most = month_number({.year = limits::last_year, .month = 12}) + 1 - horizon.first;
    if (horizon.months <= most) return horizon.months > 0;
    auto& problem = problems.add(ProblemCode::out_of_range, path.field("months"));
    problem.minimum = 1;
    problem.number = most;
    return false;
}

}  // namespace

Outcome<Plan> read_plan(Node root, std::span<const Name> loaded_cards) {
    Outcome<Plan> outcome;
    auto& plan = outcome.value;
    auto scenario = read_scenario(root, loaded_cards);
    plan.scenario = std::move(scenario.value);
    outcome.problems = std::move(scenario.problems);
    if (root.kind() != Kind::object) return outcome;

    Problems later;
    const bool has_horizon = read_horizon(root, plan.horizon, later);
    plan.lives = List<GroupLife>(plan.scenario.groups.size());
    if (const auto groups = field_of(root, "keys", Kind::array); groups.exists()) {
        std::size_t index = 0;
        groups.for_each([&](Node group) {
            if (index < plan.lives.size() && group.kind() == Kind::object)
                read_life(group, plan.lives[index], plan.dates);
            ++index;
        });
    }
    find_contradictions(plan, has_horizon, later);
    outcome.problems.append_new(later);
    return outcome;
}

}  // namespace kms_cost::json
