#include "core/over_time/plan.hpp"

namespace kms_cost {

namespace {

void look_at_last_rotation(const GroupLife& life, const Horizon* horizon, const Path& group, Problems& problems) {
    if (!life.last_rotation) return;
    const auto path = group.field("lastRotation");
    if (life.created && *life.last_rotation < *life.created)
        problems.add(ProblemCode::date_too_early, path).number = *life.created;
    else if (horizon != nullptr && *life.last_rotation > beginning_of(life, *horizon))
        problems.add(ProblemCode::date_too_late, path).number = beginning_of(life, *horizon);
}

/// A date that is too late before a deletion is told so only where it is not too early as well.
void look_at_versions_added(const GroupLife& life, std::span<const Day> dates, const Path& group, Problems& problems) {
    const auto versions = group.field("versionsAdded");
    const auto path = versions.field("on");
    auto earliest = life.created ? *life.created + 1 : 0;
    for (std::size_t i = 0; i < dates.size(); ++i) {
        if (dates[i] == no_day) continue;
        if (dates[i] < earliest)
            problems.add(ProblemCode::date_too_early, path.element(i)).number = earliest;
        else if (life.deletion_scheduled && dates[i] >= *life.deletion_scheduled)
            problems.add(ProblemCode::date_too_late, path.element(i)).number = *life.deletion_scheduled - 1;
        earliest = dates[i] + limits::shortest_rotation;
    }
}

}  // namespace

bool rotates(const KeyGroup& group) { return group.rotation_days && group.state == KeyState::enabled; }

void find_contradictions(const Plan& plan, bool horizon_known, Problems& problems) {
    const Path root;
    const auto groups = root.field("keys");
    for (std::size_t i = 0; i < plan.lives.size(); ++i) {
        const auto& group = plan.scenario.groups[i];
        const auto& life = plan.lives[i];
        const auto path = groups.element(i);
        if (group.rotation_days && (!facts_of(group.spec).automatic_rotation || group.origin == KeyOrigin::external))
            problems.add(ProblemCode::rotation_not_allowed, path.field("rotationDays"));
        look_at_last_rotation(life, horizon_known ? &plan.horizon : nullptr, path, problems);
        look_at_versions_added(life, plan.dates_of(life), path, problems);
        const auto deletion = path.field("deletion");
        if (life.deletion_scheduled && life.created && *life.deletion_scheduled <= *life.created)
            problems.add(ProblemCode::date_too_early, deletion.field("scheduled")).number = *life.created + 1;
    }
}

}  // namespace kms_cost
