#include "core/over_time/timeline.hpp"

#include <algorithm>

#include "core/over_time/growth.hpp"

namespace kms_cost {

namespace {

/// Days anchor + k × interval for k = 1, 2, …
struct Series {
    int anchor;
    int interval;

    /// The first of them that is not before `day`.
    [[nodiscard]] int from(int day) const {
        const auto next = anchor + interval;
        return day <= next ? next : day + (interval - (day - anchor) % interval) % interval;
    }
};

/// Visits the days on which the series adds a version to so many keys; those before `from` are changes of `from`.
void add_series(const Series& series, int first, int from, int to, std::int64_t keys, Visit<int, std::int64_t> visit) {
    auto day = series.from(first);
    if (day < from) {
        const auto next = series.from(from);
        const auto before = std::min(next, series.from(to));
        if (before > day) visit(from, keys * ((before - day) / series.interval));
        day = next;
    }
    for (; day < to; day += series.interval) visit(day, keys);
}

}  // namespace

Timeline::Timeline(const Plan& plan, std::size_t index, const HorizonDays& horizon, HostingUnit unit)
    : horizon_(horizon),
      life_(plan.lives[index]),
      dates_(plan.dates_of(life_)),
      unit_(unit),
      is_created_(life_.created && horizon.place_of(*life_.created) >= 0) {
    const auto& group = plan.scenario.groups[index];
    const auto& assumptions = plan.scenario.assumptions;
    const auto days = horizon.count();
    const auto clipped = [&](int place) { return std::clamp(place, 0, days); };
    keys_ = static_cast<std::int64_t>(group.keys.count());
    versions_ = static_cast<std::int64_t>(group.versions_per_key.count());
    not_billed_ = kms_cost::not_billed(group.state, assumptions.pending_import);
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

void Timeline::for_each_cohort(int until, Visit<int, std::int64_t> visit) const {
    visit(begin_, keys_);
    const auto last = std::min(until, added_until_);
    if (!grows_ || begin_ >= last) return;
    Compounded compounded(keys_, life_.key_growth);
    for (int month = horizon_.month_of(begin_) + 1; month < horizon_.months() && horizon_.start_of(month) < last;
         ++month) {
        const auto before = compounded.count();
        compounded.grow();
        const auto added = static_cast<std::int64_t>(compounded.count() - before) + life_.keys_per_month;
        if (added > 0) visit(horizon_.start_of(month), added);
    }
}

void Timeline::for_each_change(int from, int to, Visit<int, std::int64_t> visit) const {
    if (is_empty() || begin_ >= to || end_ <= from) return;
    std::int64_t total = 0;
    for_each_addition(unit_, from, to, [&](int day, std::int64_t by) {
        total += by;
        visit(std::max(day, from), by);
    });
    if (end_ < to) visit(end_, -total);
}

void Timeline::for_each_run(int month, Visit<Days, Days, std::int64_t> visit) const {
    const auto from = horizon_.start_of(month);
    const auto days = horizon_.days_in(month);
    std::array<std::int64_t, longest_period> changes{};
    for_each_change(from, from + days,
                    [&](int day, std::int64_t by) { changes[static_cast<std::size_t>(day - from)] += by; });
    std::int64_t items = 0;
    for (int day = 0; day < days;) {
        items += changes[static_cast<std::size_t>(day)];
        auto next = day + 1;
        while (next < days && changes[static_cast<std::size_t>(next)] == 0) ++next;
        if (items > 0) visit(day + 1, next - day, items);
        day = next;
    }
}

void Timeline::for_each_version(int born, int from, int until, std::int64_t keys,
                                Visit<int, std::int64_t> visit) const {
    const bool at_beginning = born == begin_;
    // What is there at the beginning may get versions on that very day, unless it is created on it.
    const auto first = at_beginning && !is_created_ ? born : born + 1;
    for (const auto interval : intervals_) {
        if (interval == 0) continue;
        const Series series{.anchor = at_beginning ? anchor_ : born, .interval = interval};
        add_series(series, first, from, until, keys, visit);
    }
    for (const auto date : dates_) {
        const auto day = horizon_.place_of(date);
        if (day >= first && day < until) visit(day, keys);
    }
}

void Timeline::for_each_addition(HostingUnit unit, int from, int to, Visit<int, std::int64_t> visit) const {
    const auto until = std::min(to, added_until_);
    for_each_cohort(to, [&](int born, std::int64_t keys) {
        if (unit == HostingUnit::key) return visit(born, keys);
        visit(born, born == begin_ ? keys * versions_ : keys);
        for_each_version(born, from, until, keys, visit);
    });
}

}  // namespace kms_cost
