#include "json/write/write_notices.hpp"

#include "core/calendar/calendar.hpp"
#include "json/write/write_dates.hpp"

namespace kms_cost::json {

namespace {

void write_parameters(const Problem& problem, const ProblemFacts& facts, JsonWriter& out) {
    using enum ProblemFacts::Parameters;
    switch (facts.parameters) {
        case none: return;
        case text: out.field(facts.parameter, problem.text); return;
        case months: out.field("minimum", limits::first_month).field("maximum", limits::last_month); return;
        case range: out.field("minimum", Int128{problem.minimum}); [[fallthrough]];
        case number: out.field(facts.parameter, Int128{problem.number}); return;
        case dates: out.field("minimum", limits::first_date).field("maximum", limits::last_date); return;
        case date: write_date(facts.parameter, static_cast<Day>(problem.number), out); return;
        case growth:
            write_month("month", calendar_month(static_cast<MonthNumber>(problem.minimum)), out);
            out.field(facts.parameter, problem.text).field("maximum", Int128{problem.number});
            return;
        case list:
            out.begin_array(facts.parameter);
            for (const auto name : problem.list) out.element(name);
            out.end_array();
    }
}

void write_parameters(const WarningFacts& facts, const KeyGroup& group, JsonWriter& out) {
    const auto& region = group.in_region();
    if (facts.spec) out.field("spec", facts_of(group.spec).name);
    if (facts.region) out.field("region", region.id);
    if (facts.cloud) out.field("cloud", cloud_names.of(region.cloud));
    if (facts.state) out.field("state", key_state_names.of(group.state));
    if (facts.version_limit) out.field("limit", Int128{documented_version_limit});
}

}  // namespace

void write_problems(const Problems& problems, JsonWriter& out) {
    out.begin_object();
    write_problem_list(problems, out);
    out.end_object();
}

void write_problem_list(const Problems& problems, JsonWriter& out) {
    out.begin_array("problems");
    for (const auto& problem : problems) {
        const auto& facts = facts_of(problem.code);
        out.begin_object()
            .field("code", facts.name)
            .field("path", problems.path_of(problem))
            .begin_object("parameters");
        write_parameters(problem, facts, out);
        out.end_object().end_object();
    }
    out.end_array();
}

void write_warnings(const Warnings& warnings, const Scenario& scenario, JsonWriter& out) {
    out.begin_array("warnings");
    for (const auto& warning : warnings) {
        const auto& facts = facts_of(warning.code);
        out.begin_object().field("code", facts.name);
        const bool at_account = facts.field.empty();
        out.begin_text("path");
        if (at_account)
            out.part("account.").part(meter_field_names.names[warning.place]);
        else
            out.part("keys[").part(std::size_t{warning.place}).part("].").part(facts.field);
        out.end_text().begin_object("parameters");
        if (!at_account) write_parameters(facts, scenario.groups[warning.place], out);
        out.end_object().end_object();
    }
    out.end_array();
}

}  // namespace kms_cost::json
