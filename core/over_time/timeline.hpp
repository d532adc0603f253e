#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "core/hosting/hosted_days.hpp"
#include "core/over_time/growth.hpp"
#include "core/over_time/horizon_days.hpp"

namespace kms_cost {

/// What there is of one group on the days of a horizon, which are counted from 0. Nothing is kept for a day: everything
/// follows from the few numbers that the plan states.
class Timeline {
public:
    Timeline(const Plan& plan, std::size_t index, const HorizonDays& horizon, HostingUnit unit);

    /// The days on which the group's items are counted: from `begin` until before `end`.
    [[nodiscard]] int begin() const { return begin_; }
    [[nodiscard]] int end() const { return end_; }
    [[nodiscard]] bool is_empty() const { return begin_ >= end_; }
    [[nodiscard]] NotBilled not_billed() const { return not_billed_; }
    /// Whether the group is in use while it is counted, and so has calls.
    [[nodiscard]] bool is_in_use() const { return not_billed_ != NotBilled::pending_deletion; }

    /// From this day on nothing is added: the group waits for its deletion, or the horizon is over.
    [[nodiscard]] int added_until() const { return added_until_; }
    /// The days on which it waits for its deletion are those from here until before `gone`.
    [[nodiscard]] int waits_from() const { return waits_from_; }
    [[nodiscard]] int gone() const { return gone_; }

    /// Calls visit(day, keys) for the keys there are at the beginning, and for those that each month adds, in order.
    template <class Visit>
    void for_each_cohort(int until, Visit visit) const {
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

    /// Calls visit(day, change) for all changes of the group's items on the days from `from` until before `to`, in no
    /// particular order; what is there on `from` is a change of that day.
    template <class Visit>
    void for_each_change(int from, int to, Visit visit) const {
        if (is_empty() || begin_ >= to || end_ <= from) return;
        std::int64_t total = 0;
        const auto add = [&](int day, std::int64_t by) {
            total += by;
            visit(std::max(day, from), by);
        };
        for_each_addition(unit_, from, to, add);
        if (end_ < to) visit(end_, -total);
    }

    /// Versions of a key that is there from the beginning, on the last day before `until`.
    [[nodiscard]] std::int64_t versions_per_key(int until) const;

    /// Key versions on the last day before `added_until`, or at the beginning.
    [[nodiscard]] std::int64_t versions_at_last() const;

    /// Calls visit(first, days, items) for days on end with the same items within a month; days count from 1. Days
    /// without items are left out.
    template <class Visit>
    void for_each_run(int month, Visit visit) const {
        const auto from = horizon_.start_of(month);
        const auto days = horizon_.days_in(month);
        std::array<std::int64_t, longest_period> changes{};
        for_each_change(from, from + days,
                        [&](int day, std::int64_t by) { changes[static_cast<std::size_t>(day - from)] += by; });
        std::int64_t items = 0;
        for (int day = 0; day < days;) {
            const auto first = day;
            items += changes[static_cast<std::size_t>(day)];
            while (++day < days && changes[static_cast<std::size_t>(day)] == 0) {
            }
            if (items > 0) visit(first + 1, day - first, items);
        }
    }

private:
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
    template <class Visit>
    static void add_series(const Series& series, int first, int from, int to, std::int64_t keys, Visit& visit) {
        auto day = series.from(first);
        if (day < from) {
            const auto next = series.from(from);
            const auto before = std::min(next, series.from(to));
            if (before > day) visit(from, keys * ((before - day) / series.interval));
            day = next;
        }
        for (; day < to; day += series.interval) visit(day, keys);
    }

    /// The versions that are added to keys born on a day, of each interval and date.
    template <class Visit>
    void for_each_version(int born, int from, int until, std::int64_t keys, Visit& visit) const {
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

    /// The changes that add something, as if the group never ended.
    template <class Visit>
    void for_each_addition(HostingUnit unit, int from, int to, Visit& visit) const {
        const auto until = std::min(to, added_until_);
        for_each_cohort(to, [&](int born, std::int64_t keys) {
            if (unit == HostingUnit::key) return visit(born, keys);
            visit(born, born == begin_ ? keys * versions_ : keys);
            for_each_version(born, from, until, keys, visit);
        });
    }

    const HorizonDays& horizon_;
    const GroupLife& life_;
    std::int64_t keys_;
    std::span<const Day> dates_;
    std::int64_t versions_;
    HostingUnit unit_;
    NotBilled not_billed_;
    bool grows_ = false;
    bool is_created_;  ///< within the horizon
    int begin_;
    int end_;
    int added_until_;
    int waits_from_;
    int gone_;
    int anchor_;
    std::array<int, 2> intervals_{};  ///< of rotation and of versions by hand; 0: none
};

}  // namespace kms_cost
