#include "json/read/read_key_group.hpp"

#include "json/read/fields.hpp"
#include "json/read/read_work.hpp"
#include "json/read/values.hpp"

namespace kms_cost::json {

namespace {

/// Names with the alias last, as the message lists them.
constexpr std::array<std::string_view, key_specs.size() + 1> accepted_spec_names = [] {
    std::array<std::string_view, key_specs.size() + 1> names;
    for (std::size_t i = 0; i < key_specs.size(); ++i) names[i] = key_specs[i].name;
    names.back() = facts_of(KeySpec::ec_sm2).alias;
    return names;
}();

void read_spec(Document::Node node, const Path& path, KeyGroup& group, Report& report) {
    const auto name = read_any_text(node, path, report);
    if (!name) return;
    const auto spec = find_key_spec(*name);
    if (spec) group.spec = *spec;
    else report_unknown_value(path, accepted_spec_names, report);
}

void read_region(Document::Node node, const Path& path, KeyGroup& group, Report& report) {
    const auto id = read_any_text(node, path, report);
    if (!id) return;
    const auto region = find_region(*id);
    if (region) group.region = *region;
    else report.add("unknown-region", path);
}

/// Creator, spec and protection level. Keys that a service makes are software keys of AES-256 unless they are said to
/// be something else; of a user's keys it must be said.
void read_kind(Fields& fields, const Path& path, KeyGroup& group, Report& report) {
    const auto creator = read_name(fields.required("creator"), path.field("creator"), creator_names, report);
    const bool by_user = creator == Creator::user;
    if (creator) group.creator = *creator;
    read_spec(by_user ? fields.required("spec") : fields.optional("spec"), path.field("spec"), group, report);
    const auto protection = by_user ? fields.required("protection") : fields.optional("protection");
    group.protection =
        read_name(protection, path.field("protection"), protection_names, report).value_or(group.protection);
}

void read_calls(Fields& fields, const Path& path, KeyGroup& group, Report& report) {
    const auto calls = fields.optional("calls");
    const auto work = fields.optional("work");
    if (!fields.is_object()) return;
    if (!calls.exists() && !work.exists()) report.add("missing", path.field("calls"));
    if (calls.exists() && work.exists()) report.add("conflict", path.field("work"), {parameter("with", "calls")});
    if (const auto count = read_whole(calls, path.field("calls"), {0, limits::calls}, report)) group.calls = Calls(*count);
    if (work.exists()) group.work = read_work(work, path.field("work"), report);
    if (group.work) group.calls = group.work->calls();
}

void read_days(Fields& fields, const Path& path, Days period_days, KeyGroup& group, Report& report) {
    const auto first = read_whole(fields.optional("firstDay"), path.field("firstDay"), {1, period_days}, report);
    group.days.first = static_cast<Days>(first.value_or(1));
    const Days most = period_days - group.days.first + 1;
    const auto count = read_whole(fields.optional("days"), path.field("days"), {0, most}, report);
    group.days.count = static_cast<Days>(count.value_or(most));
}

}  // namespace

KeyGroup read_key_group(Document::Node node, const Path& path, Days period_days, Report& report) {
    KeyGroup group;
    Fields fields(node, path, report);
    if (auto label = read_text(fields.optional("label"), path.field("label"), limits::label_length, report))
        group.label = std::move(*label);
    read_kind(fields, path, group, report);
    read_region(fields.required("region"), path.field("region"), group, report);
    group.state = read_name(fields.optional("state"), path.field("state"), key_state_names, report).value_or(group.state);
    group.origin =
        read_name(fields.optional("origin"), path.field("origin"), key_origin_names, report).value_or(group.origin);
    if (const auto keys = read_whole(fields.required("keys"), path.field("keys"), {0, limits::keys}, report))
        group.keys = Keys(*keys);
    const auto versions =
        read_whole(fields.optional("versionsPerKey"), path.field("versionsPerKey"), {1, limits::versions_per_key}, report);
    if (versions) group.versions_per_key = VersionsPerKey(*versions);
    read_calls(fields, path, group, report);
    read_days(fields, path, period_days, group, report);
    const auto rotation = read_whole(fields.optional("rotationDays"), path.field("rotationDays"),
                                     {limits::shortest_rotation, limits::longest_rotation}, report);
    if (rotation) group.rotation_days = static_cast<Days>(*rotation);
    fields.finish();
    return group;
}

}  // namespace kms_cost::json
