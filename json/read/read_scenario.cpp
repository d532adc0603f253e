#include "json/read/read_scenario.hpp"

#include "json/read/period_from.hpp"
#include "json/schema/check.hpp"
#include "json/schema/scenario_schema.hpp"

// Most values are kept as the schema says. The others are read once the document is known to fit.

namespace kms_cost::json {

namespace {

using Node = Document::Node;

Work read_work(Node node) {
    const auto count = [&](Name name) { return node.field(name).whole_or(0); };
    switch (static_cast<WorkKind>(place_of(node.field("kind").text(), work_kind_names.names))) {
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

/// Fills in what follows from other values.
void complete(Node node, Days period_days, KeyGroup& group) {
    if (const auto work = node.field("work"); work.exists()) {
        group.work = read_work(work);
        group.calls = group.work->calls();
    }
    if (!node.field("days").exists()) group.days.count = period_days - group.days.first + 1;
}

}  // namespace

Outcome<Scenario> read_scenario(Node root, std::span<const Name> loaded_cards, const Path& path) {
    Outcome<Scenario> outcome;
    auto& scenario = outcome.value;
    scenario.rate_card = default_rate_card;
    read_checked(root, scenario_schema, loaded_cards, &scenario, outcome.problems, path);
    if (!outcome.ok()) return outcome;

    scenario.period = period_from(root.field("period"));
    scenario.round_down_discount = root.field("rounding").exists();
    auto* group = scenario.groups.data();
    root.field("keys").for_each([&](Node node) { complete(node, scenario.period.days, *group++); });
    return outcome;
}

}  // namespace kms_cost::json
