#include "core/over_time/projection.hpp"

#include "core/metered/metered.hpp"
#include "core/over_time/timeline.hpp"

namespace kms_cost {

namespace {

/// Counts the keys that there are, and the versions that wait for deletion, at the end of each month.
void count_keys(const Plan& plan, const HorizonDays& horizon, List<ProjectedMonth>& months) {
    const auto at = [&](int month) -> ProjectedMonth& { return months[static_cast<std::size_t>(month)]; };
    for (std::size_t i = 0; i < plan.lives.size(); ++i) {
        const Timeline timeline(plan, i, horizon, HostingUnit::key);
        const auto until = timeline.added_until();
        if (timeline.is_in_use() && timeline.begin() < until) {
            // As changes from month to month, for now.
            std::int64_t total = 0;
            timeline.for_each_cohort(until, [&](int born, std::int64_t keys) {
                at(horizon.month_of(born)).keys += keys;
                total += keys;
            });
            if (until < horizon.count()) at(horizon.month_of(until)).keys -= total;
        }
        if (timeline.waits_from() >= timeline.gone()) continue;
        const auto versions = timeline.versions_at_last();
        for (auto month = horizon.month_of(timeline.waits_from());
             month < horizon.months() && horizon.start_of(month + 1) <= timeline.gone(); ++month)
            at(month).waiting += versions;
    }
    for (int month = 1; month < horizon.months(); ++month) at(month).keys += at(month - 1).keys;
}

Money sum_of(std::span<const Money> amounts) {
    Money sum;
    for (const auto& amount : amounts) sum += amount;
    return sum;
}

/// What is payable of a month.
void adjust_month(const Adjustments& adjustments, const Path& path, ProjectedMonth& month, Problems& problems) {
    month.payable = month.total;
    if (!adjustments.any()) return;
    const auto adjusted = adjust({month.hosting, month.calls, month.metered}, adjustments, path);
    problems.append_new(adjusted.problems);
    month.adjusted = adjusted.value;
    month.payable = adjusted.value.total;
}

void put_together(const Plan& plan, const HorizonDays& horizon, const PriceBook& book, const HostingOverTime& hosting,
                  const CallsOverTime& calls, const Path& path, Outcome<Projection>& outcome) {
    auto& result = outcome.value;
    for (int m = 0; m < horizon.months(); ++m) {
        const auto place = static_cast<std::size_t>(m);
        auto& month = result.months[place];
        month.month = calendar_month(plan.horizon.first + m);
        month.days = horizon.days_in(m);
        month.hosting_parts = hosting.months[place];
        month.calls_parts = calls.months[place];
        month.hosting = sum_of(month.hosting_parts.by_class);
        month.calls = sum_of(month.calls_parts.by_class);
        month.metered = metered_bill(plan.scenario.account, month.days, book).total;
        month.total = month.hosting + month.calls + month.metered;
        adjust_month(plan.scenario.adjustments, path, month, outcome.problems);
        result.hosting += month.hosting;
        result.calls += month.calls;
        result.metered += month.metered;
        result.total += month.total;
        result.payable += month.payable;
        month.running = result.payable;
    }
}

/// Finds what happens for the first time.
class EventFinder {
public:
    EventFinder(const HorizonDays& horizon, Projection& result) : horizon_(horizon), result_(result) {}

    void find_crossings(const HostingOverTime& hosting) const {
        for (const auto& crossing : hosting.crossings) {
            ProjectionEvent event;
            event.kind = ProjectionEvent::Kind::tier_crossed;
            event.day = horizon_.day_at(crossing.day);
            event.crossing = crossing;
            add(event);
        }
    }

    void find_quota(const std::optional<FreeQuota>& quota) const {
        if (!quota) return;
        for (const auto& month : result_.months) {
            if (month.calls_parts.eligible.count() <= quota->calls) continue;
            auto event = in_month(ProjectionEvent::Kind::quota_exceeded, month);
            event.eligible = month.calls_parts.eligible;
            return add(event);
        }
    }

    void find_budget(ProjectionEvent::Kind kind, const std::optional<Money>& budget,
                     Money ProjectedMonth::* amount) const {
        if (!budget) return;
        for (const auto& month : result_.months) {
            if (month.*amount <= *budget) continue;
            auto event = in_month(kind, month);
            event.amount = month.*amount;
            event.budget = *budget;
            return add(event);
        }
    }

private:
    [[nodiscard]] static ProjectionEvent in_month(ProjectionEvent::Kind kind, const ProjectedMonth& month) {
        ProjectionEvent event;
        event.kind = kind;
        event.day = first_day_of(month_number(month.month)) + month.days - 1;
        return event;
    }

    /// Keeps the order of days.
    void add(const ProjectionEvent& event) const {
        auto& events = result_.events;
        auto place = events.size();
        events.push_back(event);
        for (; place > 0 && events[place - 1].day > event.day; --place) events[place] = events[place - 1];
        events[place] = event;
    }

    const HorizonDays& horizon_;
    Projection& result_;
};

/// Whether a warning of a single month says the same of a horizon. What is billed at all depends on time, and is looked
/// at anew; and a group in PendingDeletion has no calls over time, whatever it states.
bool holds_over_time(WarningCode code) {
    using enum WarningCode;
    return code != calls_on_pending_deletion && code != work_on_pending_deletion && code != hosting_not_priced &&
           code != calls_not_priced && code != work_not_priced && code != operations_not_stated;
}

/// What comes with time, of one group after another.
class Watcher {
public:
    Watcher(const Plan& plan, const HorizonDays& horizon, const RateCard& card, Warnings& warnings)
        : plan_(plan), horizon_(horizon), card_(card), warnings_(warnings) {}

    void look_at(std::uint32_t index) {
        index_ = index;
        const Timeline timeline(plan_, index, horizon_, card_.hosting_unit);
        const auto& group = plan_.scenario.groups[index];
        const auto& life = plan_.lives[index];
        if (!timeline.is_empty()) {
            warn_if(group.versions_per_key.count() <= documented_version_limit &&
                        timeline.versions_per_key(timeline.added_until()) > documented_version_limit,
                    WarningCode::many_versions);
            look_at_prices(group, timeline);
        }
        warn_if(life.states_days, WarningCode::days_not_over_time);
        warn_if(life.states_first_day, WarningCode::first_day_not_over_time);
    }

private:
    void warn_if(bool condition, WarningCode code) {
        if (condition) warnings_.push_back({code, index_});
    }

    void look_at_prices(const KeyGroup& group, const Timeline& timeline) {
        std::int64_t keys = 0;
        timeline.for_each_cohort(horizon_.count(), [&](int, std::int64_t added) { keys += added; });
        warn_if(!card_.hosting_price(group.hosting_class()).is_stated() && timeline.not_billed() == NotBilled::no &&
                    keys > 0,
                WarningCode::hosting_not_priced);
        if (group.calls.is_zero() || !timeline.is_in_use()) return;
        warn_if(!card_.prices_calls, group.work ? WarningCode::work_not_priced : WarningCode::calls_not_priced);
        warn_if(card_.bills_only_cryptographic && !group.work && !group.cryptographic_calls,
                WarningCode::operations_not_stated);
    }

    const Plan& plan_;
    const HorizonDays& horizon_;
    const RateCard& card_;
    Warnings& warnings_;
    std::uint32_t index_ = 0;
};

/// Those of a single month that hold, and those that come with time; in the order of the groups, those at the account
/// last.
Warnings warnings_over_time(const Plan& plan, const HorizonDays& horizon, const RateCard& card) {
    const auto of_month = warnings_of(plan.scenario, card);
    Warnings warnings;
    const auto* next = of_month.begin();
    const auto add = [&] {
        if (holds_over_time(next->code)) warnings.push_back(*next);
        ++next;
    };
    const auto is_at_account = [&] { return facts_of(next->code).field.empty(); };
    Watcher watcher(plan, horizon, card, warnings);
    for (std::uint32_t i = 0; i < plan.lives.size(); ++i) {
        while (next != of_month.end() && !is_at_account() && next->place == i) add();
        watcher.look_at(i);
    }
    while (next != of_month.end()) add();
    return warnings;
}

}  // namespace

Outcome<Projection> project(const Plan& plan, const PriceBook& book, const Path& path) {
    Outcome<Projection> outcome;
    auto& result = outcome.value;
    const HorizonDays horizon(plan.horizon);
    result.months = List<ProjectedMonth>(static_cast<std::size_t>(horizon.months()));
    const auto hosting = hosting_over_time(plan, horizon, book);
    const auto calls = calls_over_time(plan, horizon, book);
    put_together(plan, horizon, book, hosting, calls, path, outcome);
    // Every amount is a part of the total. What is payable means nothing where it cannot be told.
    if (result.total.has_overflowed()) {
        outcome.problems = {};
        outcome.problems.add(ProblemCode::amount_too_large, path);
    } else if (outcome.ok() && result.payable.has_overflowed()) {
        outcome.problems.add(ProblemCode::amount_too_large, path);
    }
    if (!outcome.ok()) return outcome;
    count_keys(plan, horizon, result.months);
    const EventFinder events(horizon, result);
    events.find_crossings(hosting);
    events.find_quota(book.card().free_quota);
    using Kind = ProjectionEvent::Kind;
    events.find_budget(Kind::monthly_budget_exceeded, plan.horizon.monthly_budget, &ProjectedMonth::payable);
    events.find_budget(Kind::total_budget_exceeded, plan.horizon.total_budget, &ProjectedMonth::running);
    result.warnings = warnings_over_time(plan, horizon, book.card());
    return outcome;
}

}  // namespace kms_cost
