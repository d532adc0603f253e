#include "json/write/write_notices.hpp"

namespace kms_cost::json {

namespace {

void begin_notice(Name code, std::string_view path, JsonWriter& out) {
    out.begin_object().field("code", code).field("path", path).key("parameters").begin_object();
}

void end_notice(JsonWriter& out) { out.end_object().end_object(); }

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
        begin_notice(facts.name, problem.path, out);
        write_parameters(problem, facts, out);
        end_notice(out);
    }
    out.end_array().end_object();
    return out.take();
}

void write_warnings(const Warnings& warnings, const Scenario& scenario, JsonWriter& out) {
    const Path root;
    const auto keys = root.field("keys");
    out.begin_array();
    for (const auto& warning : warnings) {
        const auto& facts = facts_of(warning.code);
        const auto group = keys.element(warning.group);
        begin_notice(facts.name, group.field(facts.field).text(), out);
        write_parameters(facts, scenario.groups[warning.group], out);
        end_notice(out);
    }
    out.end_array();
}

}  // namespace kms_cost::json
