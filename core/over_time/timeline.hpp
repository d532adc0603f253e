#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "core/hosting/hosted_days.hpp"
#include "core/list/visit.hpp"
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
    void for_each_cohort(int until, Visit<int, std::int64_t> visit) const;

    /// Calls visit(day, change) for all changes of the group's items on the days from `from` until before `to`, in no
    /// particular order; what is there on `from` is a change of that day.
    void for_each_change(int from, int to, Visit<int, std::int64_t> visit) const;

    /// Versions of a key that is there from the beginning, on the last day before `until`.
    [[nodiscard]] std::int64_t versions_per_key(int until) const;

    /// Key versions on the last day before `added_until`, or at the beginning.
    [[nodiscard]] std::int64_t versions_at_last() const;

    /// Calls visit(first, days, items) for days on end with the same items within a month; days count from 1. Days
    /// without items are left out.
    void for_each_run(int month, Visit<Days, Days, std::int64_t> visit) const;

private:
    /// The versions that are added to keys born on a day, of each interval and date.
    void for_each_version(int born, int from, int until, std::int64_t keys, Visit<int, std::int64_t> visit) const;

    /// The changes that add something, as if the group never ended.
    void for_each_addition(HostingUnit unit, int from, int to, Visit<int, std::int64_t> visit) const;

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
