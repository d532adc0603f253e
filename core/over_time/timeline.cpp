#include "core/over_time/timeline.hpp"

namespace kms_cost {

Timeline::Timeline(const Plan& plan, std::size_t index, const HorizonDays& horizon, HostingUnit unit)
    : horizon_(horizon), life_(plan.lives[index]), dates_(plan.dates_of(life_)), unit_(unit) {
    const auto& group = plan.scenario.groups[index];
    const auto& assumptions = plan.scenario.assumptions;
    const auto days = horizon.count();
    const auto clipped = [&](int place) { return std::clamp(place, 0, days); };
    keys_ = static_cast<std::int64_t>(group.keys.count());
    versions_ = static_cast<std::int64_t>(group.versions_per_key.count());
    not_billed_ = kms_cost::not_billed(group.state, assumptions.pending_import);
    is_created_ = life_.created && horizon.place_of(*life_.created) >= 0;
    begin_ = life_.created ? clipped(horizon.place_of(*life_.created)) : 0;

    const bool is_scheduled = life_.deletion_scheduled.has_value();
    const auto scheduled = is_scheduled ? horizon.place_of(*life_.deletion_scheduled) : days;
    gone_ = is_scheduled ? clipped(scheduled + life_.deletion_window) : days;
    if (not_billed_ == NotBilled::pending_deletion) {
        added_until_ = begin_;
        waits_from_ = begin_;
        end_ = gone_;
        return;
    }
    added_until_ = clipped(scheduled);
    // What was there before it is scheduled for deletion was there for a part of that day.
    const bool counted_that_day = is_scheduled && assumptions.partial_day == PartialDay::any_part;
    end_ = counted_that_day ? clipped(scheduled + 1) : added_until_;
    waits_from_ = not_billed_ == NotBilled::no ? end_ : added_until_;
    grows_ = life_.keys_per_month > 0 || life_.key_growth.value_or(0) > 0;
    anchor_ = horizon.place_of(life_.last_rotation.value_or(life_.created.value_or(horizon.day_at(0))));
    if (rotates(group)) intervals_[0] = *group.rotation_days;
    intervals_[1] = life_.versions_every_days;
}

std::int64_t Timeline::versions_per_key(int until) const {
    auto versions = versions_;
    const auto add = [&](int /*day*/, std::int64_t by) { versions += by; };
    for_each_version(begin_, until, std::min(until, added_until_), 1, add);
    return versions;
}

std::int64_t Timeline::versions_at_last() const {
    const auto last = std::max(added_until_ - 1, begin_);
    std::int64_t versions = 0;
    const auto add = [&](int /*day*/, std::int64_t by) { versions += by; };
    for_each_addition(HostingUnit::key_version, last, last + 1, add);
    return versions;
}

}  // namespace kms_cost
