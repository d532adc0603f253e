#include "json/read/read_scenario.hpp"

#include "core/scenario/open_questions.hpp"
#include "json/read/period_from.hpp"
#include "json/schema/check.hpp"
#include "json/schema/scenario_schema.hpp"

// The document has been held against its schema: what is read here exists where it must, and fits.

namespace kms_cost::json {

namespace {

using Node = Document::Node;

template <class Enum, std::size_t Count>
Enum named(Node node, const Names<Enum, Count>& names, Enum otherwise) {
    return node.exists() ? static_cast<Enum>(place_of(node.text(), names.names)) : otherwise;
}

Work read_work(Node node) {
    const auto count = [&](Name name) { return node.field(name).whole_or(0); };
    switch (named(node.field("kind"), work_kind_names, WorkKind::signing)) {
        case WorkKind::disk_encryption: return Work::disk_encryption(count("disks"));
        case WorkKind::envelope_encryption: {
            const auto ratio = node.field("cacheHitRatio");
            return Work::envelope_encryption(count("uploads"), count("reads"),
                                             ratio.exists() ? parse_decimal(ratio.text()) : std::nullopt);
        }
        case WorkKind::signing: break;
    }
    return Work::signing(count("signatures"));
}

/// Keys that a service makes are software keys of AES-256 unless they are said to be something else.
void read_group(Node node, Days period_days, KeyGroup& group) {
    const auto label = node.field("label");
    if (label.exists()) group.label = label.text();
    group.creator = named(node.field("creator"), creator_names, Creator::user);
    const auto spec = node.field("spec");
    if (spec.exists()) group.spec = *find_key_spec(spec.text());
    group.protection = named(node.field("protection"), protection_names, Protection::software);
    group.region = *find_region(node.field("region").text());
    group.state = named(node.field("state"), key_state_names, KeyState::enabled);
    group.origin = named(node.field("origin"), key_origin_names, KeyOrigin::kms);
    group.keys = Keys(node.field("keys").whole_or(0));
    group.versions_per_key = VersionsPerKey(node.field("versionsPerKey").whole_or(1));
    group.calls = Calls(node.field("calls").whole_or(0));
    if (const auto work = node.field("work"); work.exists()) {
        group.work = read_work(work);
        group.calls = group.work->calls();
    }
    group.days.first = static_cast<Days>(node.field("firstDay").whole_or(1));
    group.days.count = static_cast<Days>(node.field("days").whole_or(period_days - group.days.first + 1));
    if (const auto rotation = node.field("rotationDays"); rotation.exists())
        group.rotation_days = static_cast<Days>(rotation.whole_or(0));
}

Assumptions read_assumptions(Node node) {
    Assumptions assumptions;
    if (!node.exists()) return assumptions;
    for (const auto& question : open_questions) {
        const auto reading = node.field(question.name);
        if (reading.exists()) question.set(assumptions, place_of(reading.text(), question.readings));
    }
    return assumptions;
}

}  // namespace

Outcome<Scenario> read_scenario(Node root, std::span<const Name> loaded_cards) {
    Outcome<Scenario> outcome;
    outcome.problems = check(root, scenario_schema, loaded_cards);
    if (!outcome.ok()) return outcome;

    auto& scenario = outcome.value;
    const auto rate_card = root.field("rateCard");
    scenario.rate_card = rate_card.exists() ? rate_card.text() : std::string_view(default_rate_card);
    scenario.period = period_from(root.field("period"));
    scenario.assumptions = read_assumptions(root.field("assumptions"));
    scenario.round_down_discount = root.field("rounding").exists();
    const auto groups = root.field("keys");
    scenario.groups = std::vector<KeyGroup>(groups.child_count());
    auto* group = scenario.groups.data();
    groups.for_each([&](Node node) { read_group(node, scenario.period.days, *group++); });
    return outcome;
}

}  // namespace kms_cost::json
