#include "json/write/write_catalogue.hpp"

#include "core/catalogue/region.hpp"
#include "core/scenario/open_questions.hpp"
#include "core/scenario/scenario.hpp"
#include "json/write/json_writer.hpp"

namespace kms_cost::json {

namespace {

void write_regions(JsonWriter& out) {
    out.begin_array("regions");
    for (const auto& region : regions()) {
        out.begin_object()
            .field("id", region.id)
            .field("class", region_class_names.of(region.region_class))
            .field("cloud", cloud_names.of(region.cloud));
        out.boolean("managedHsm", region.managed_hsm).boolean("closed", region.closed).end_object();
    }
    out.end_array();
}

void write_specs(JsonWriter& out) {
    out.begin_array("specs");
    for (const auto& spec : key_specs) {
        out.begin_object().field("id", spec.name).begin_array("aliases");
        if (!spec.alias.empty()) out.element(spec.alias);
        out.end_array().field("family", spec.family == SpecFamily::basic ? Name("basic") : Name("advanced"));
        out.boolean("automaticRotation", spec.automatic_rotation).end_object();
    }
    out.end_array();
}

void write_assumptions(JsonWriter& out) {
    out.begin_array("assumptions");
    for (const auto& question : open_questions) {
        out.begin_object().field("name", question.name).begin_array("readings");
        for (const auto reading : question.readings) out.element(reading);
        out.end_array().end_object();
    }
    out.end_array();
}

void write_limits(JsonWriter& out) {
    out.begin_object("limits")
        .field("groups", limits::groups)
        .field("keys", limits::keys)
        .field("versionsPerKey", limits::versions_per_key)
        .field("calls", limits::calls)
        .field("periodDays", longest_period)
        .field("label", limits::label_length)
        .end_object();
}

}  // namespace

std::string catalogue_text() {
    JsonWriter out;
    out.begin_object();
    write_regions(out);
    write_specs(out);
    out.begin_array("states");
    for (const auto state : key_state_names.names) out.element(state);
    out.end_array();
    write_assumptions(out);
    write_limits(out);
    out.end_object();
    return std::string(out.text());
}

}  // namespace kms_cost::json
