#include "core/what_if/sweep.hpp"

#include <algorithm>

namespace kms_cost {

namespace {

/// What is counted of one number of the range after another, without dividing for each.
class Counter {
public:
    Counter(const Variable::Counting& counting, const SweptRange& range)
        : whole_(counting.whole), most_(counting.most), besides_(counting.besides) {
        const Int128 first = range.from * counting.each + whole_ - 1;
        count_ = first / whole_;
        rest_ = first % whole_;
        const Int128 step = range.step * counting.each;
        step_ = step / whole_;
        step_rest_ = step % whole_;
    }

    [[nodiscard]] Int128 count() const { return std::min(count_, most_) + besides_; }
    /// Whether more of it counts for nothing.
    [[nodiscard]] bool is_full() const { return count_ >= most_; }
    /// What is counted more with the next number: so much, or one more than that.
    [[nodiscard]] Int128 step() const { return step_; }

    /// @return whether it is one more
    bool next() {
        count_ += step_;
        rest_ += step_rest_;
        if (rest_ < whole_) return false;
        rest_ -= whole_;
        ++count_;
        return true;
    }

private:
    Int128 whole_;
    Int128 most_;
    Int128 besides_;
    Int128 count_;
    Int128 rest_;
    Int128 step_;
    Int128 step_rest_;
};

void add_tier(const WhatIf& what_if, const Variable& variable, const SweptRange& range, List<Breakpoint>& found) {
    const auto& hosting = what_if.hosting();
    const auto slabs = hosting.slabs_of(variable.group());
    for (const auto& slab : slabs) {
        if (!slab.up_to) break;
        const auto reached = [&](std::int64_t number) {
            return hosting.fullest_day(variable.group(), variable.counted(number)) > *slab.up_to;
        };
        if (reached(range.from) || !reached(range.last())) continue;
        auto below = range.from;
        for (auto above = range.last(); above - below > 1;) {
            const auto middle = below + (above - below) / 2;
            (reached(middle) ? above : below) = middle;
        }
        found.push_back({.kind = Breakpoint::Kind::tier, .at = below, .limit = *slab.up_to});
    }
}

void add_quota(const WhatIf& what_if, const Variable& variable, const SweptRange& range, List<Breakpoint>& found) {
    const auto& calls = what_if.calls();
    if (!calls.is_eligible(variable.group())) return;
    const auto quota = what_if.book().card().free_quota->calls;
    const auto others = calls.eligible() - calls.billed(variable.group());
    const auto last = variable.last_within(quota - others);
    if (last && *last >= range.from && *last < range.last())
        found.push_back({.kind = Breakpoint::Kind::quota, .at = *last, .limit = quota});
}

}  // namespace

List<Money> sweep(const Variable& variable, const SweptRange& range) {
    const auto count = static_cast<std::size_t>(range.count);
    List<Money> totals(count);
    Counter counter(variable.counting(), range);
    for (std::size_t i = 0; i < count;) {
        const auto start = counter.count();
        const auto total = variable.total_of(start);
        if (total.has_overflowed()) return List<Money>();
        totals[i++] = total;
        if (counter.is_full()) {
            while (i < count) totals[i++] = total;
            break;
        }
        const auto until = variable.linear_until(start);
        if (until == start) {
            counter.next();
            continue;
        }
        // One addition a point, as long as each more costs the same.
        const auto each = variable.total_of(start + 1) - total;
        const auto last = std::min(until, variable.counted(range.last()));
        if ((total + each.times(last - start)).has_overflowed()) return List<Money>();
        const auto step = each.times(counter.step()).units();
        const auto one = each.units();
        auto sum = total.units();
        for (;; ++i) {
            const bool one_more = counter.next();
            if (i == count || counter.is_full() || counter.count() > until) break;
            sum += one_more ? step + one : step;
            totals[i] = Money::from_units(sum);
        }
    }
    return totals;
}

List<Breakpoint> breakpoints(const WhatIf& what_if, const Variable& variable, const SweptRange& range) {
    List<Breakpoint> found;
    if (variable.is_hosting())
        add_tier(what_if, variable, range, found);
    else
        add_quota(what_if, variable, range, found);
    return found;
}

}  // namespace kms_cost
