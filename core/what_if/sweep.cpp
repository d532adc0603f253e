#include "core/what_if/sweep.hpp"

#include <algorithm>

namespace kms_cost {

namespace {

/// Fills points one after another with what a step adds: `step`, and one unit more whenever the parts of units that the
/// steps leave over make a whole one.
struct Filler {
    Int128 total;
    Int128 step;
    Int128 unit;
    std::int64_t rest;
    std::int64_t step_rest;
    std::int64_t whole;

    // A sweep has a million points: alone with its loop, for speed.
    [[gnu::noinline]] void fill(std::span<Money> points) {
        for (auto& point : points) {
            total += step;
            rest += step_rest;
            if (rest >= whole) {
                rest -= whole;
                total += unit;
            }
            point = Money::from_units(total);
        }
    }
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
    const auto& counting = variable.counting();
    const Int128 step = range.step * counting.each;
    const auto count = static_cast<std::size_t>(range.count);
    List<Money> totals(count);
    const std::span points(totals);
    for (std::size_t i = 0; i < count;) {
        const auto number = range.from + static_cast<std::int64_t>(i) * range.step;
        const auto start = variable.counted(number);
        const auto total = variable.total_of(start);
        if (total.has_overflowed()) return {};
        totals[i++] = total;
        const auto end = variable.counted(range.last());
        if (start == end) {
            std::ranges::fill(points.subspan(i), total);
            break;
        }
        const auto until = std::min(variable.linear_until(start), end);
        if (until == start) continue;

        // One addition a point, as long as each more costs the same and counts. Of the points left, those of which no
        // more than `until` is counted.
        const auto each = variable.total_of(start + 1) - total;
        if ((total + each.times(until - start)).has_overflowed()) return {};
        const Int128 numerator = number * counting.each + counting.whole - 1;
        const Int128 room = (until - counting.besides + 1) * counting.whole - 1 - numerator;
        const auto left = static_cast<Int128>(count - i);
        const auto within = step == 0 ? left : std::min(left, room / step);
        if (within == 0) continue;
        Filler filler{.total = total.units(),
                      .step = each.times(step / counting.whole).units(),
                      .unit = each.units(),
                      .rest = static_cast<std::int64_t>(numerator % counting.whole),
                      .step_rest = static_cast<std::int64_t>(step % counting.whole),
                      .whole = static_cast<std::int64_t>(counting.whole)};
        filler.fill(points.subspan(i, static_cast<std::size_t>(within)));
        i += static_cast<std::size_t>(within);
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
