#include "core/over_time/projection.hpp"

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

template <std::size_t Size>
Money sum_of(const std::array<Money, Size>& amounts) {
    Money sum;
    for (const auto& amount : amounts) sum += amount;
    return sum;
}

void put_together(const Plan& plan, const HorizonDays& horizon, const HostingOverTime& hosting,
                  const CallsOverTime& calls, Projection& result) {
    for (int m = 0; m < horizon.months(); ++m) {
        const auto place = static_cast<std::size_t>(m);
        auto& month = result.months[place];
        month.month = calendar_month(plan.horizon.first + m);
        month.days = horizon.days_in(m);
        month.hosting_parts = hosting.months[place];
        month.calls_parts = calls.months[place];
        month.hosting = sum_of(month.hosting_parts.by_class);
        month.calls = sum_of(month.calls_parts.by_class);
        month.total = month.hosting + month.calls;
        month.payable = month.total;
        result.hosting += month.hosting;
        result.calls += month.calls;
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

/// A group in PendingDeletion has no calls over time, whatever it states.
bool still_makes_sense(WarningCode code) {
    return code != WarningCode::calls_on_pending_deletion && code != WarningCode::work_on_pending_deletion;
}

/// Those of a single month, and those that come with time.
Warnings warnings_over_time(const Plan& plan, const HorizonDays& horizon, const RateCard& card) {
    const auto at_beginning = warnings_of(plan.scenario, card);
    Warnings warnings;
    const auto* next = at_beginning.begin();
    const auto is_of_group = [](const Warning& warning, std::uint32_t group) {
        return warning.place == group && !facts_of(warning.code).field.empty();
    };
    for (std::uint32_t i = 0; i < plan.lives.size(); ++i) {
        for (; next != at_beginning.end() && is_of_group(*next, i); ++next)
            if (still_makes_sense(next->code)) warnings.push_back(*next);
        const Timeline timeline(plan, i, horizon, card.hosting_unit);
        if (!timeline.is_empty() && plan.scenario.groups[i].versions_per_key.count() <= documented_version_limit &&
            timeline.versions_per_key(timeline.added_until()) > documented_version_limit)
            warnings.push_back({WarningCode::many_versions, i});
        if (plan.lives[i].states_days) warnings.push_back({WarningCode::days_not_over_time, i});
        if (plan.lives[i].states_first_day) warnings.push_back({WarningCode::first_day_not_over_time, i});
    }
    for (; next != at_beginning.end(); ++next) warnings.push_back(*next);
    return warnings;
}

}  // namespace

Outcome<Projection> project(const Plan& plan, const PriceBook& book) {
    Outcome<Projection> outcome;
    auto& result = outcome.value;
    const HorizonDays horizon(plan.horizon);
    result.months = List<ProjectedMonth>(static_cast<std::size_t>(horizon.months()));
    const auto hosting = hosting_over_time(plan, horizon, book);
    const auto calls = calls_over_time(plan, horizon, book);
    put_together(plan, horizon, hosting, calls, result);
    // Every amount is a part of these.
    if (result.total.has_overflowed() || result.payable.has_overflowed()) {
        outcome.problems.add(ProblemCode::amount_too_large, Path());
        return outcome;
    }
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
