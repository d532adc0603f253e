#include "json/write/write_notices.hpp"

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
        case list:
            out.key(facts.parameter).begin_array();
            for (const auto name : problem.list) out.text(name);
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

std::string problems_text(const Problems& problems) {
    JsonWriter out;
    out.begin_object().key("problems").begin_array();
    for (const auto& problem : problems) {
        const auto& facts = facts_of(problem.code);
        out.begin_object().field("code", facts.name).field("path", problem.path).key("parameters").begin_object();
        write_parameters(problem, facts, out);
        out.end_object().end_object();
    }
    out.end_array().end_object();
    return out.take();
}

void write_warnings(const Warnings& warnings, const Scenario& scenario, JsonWriter& out) {
    out.begin_array();
    for (const auto& warning : warnings) {
        const auto& facts = facts_of(warning.code);
        out.begin_object().field("code", facts.name).key("path");
        out.begin_text().part("keys[").part(std::size_t{warning.group}).part("].").part(facts.field).end_text();
        out.key("parameters").begin_object();
        write_parameters(facts, scenario.groups[warning.group], out);
        out.end_object().end_object();
    }
    out.end_array();
}

}  // namespace kms_cost::json
