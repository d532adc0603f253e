#include "core/what_if/marginal.hpp"

namespace kms_cost {

namespace {

constexpr std::int64_t step_of_calls = 10'000;

std::optional<Money> change(const Money& before, const Money& after) {
    return after.has_overflowed() ? std::nullopt : std::optional(after - before);
}

/// From where one stands to limits in ascending order.
class Between {
public:
    explicit Between(Int128 at) { distance_.at = at; }

    void pass(Int128 limit) {
        if (limit < distance_.at)
            distance_.below = distance_.at - limit;
        else if (!distance_.above)
            distance_.above = limit - distance_.at;
    }
    [[nodiscard]] const Distance& distance() const { return distance_; }

private:
    Distance distance_;
};

std::optional<Distance> tier_of(const HostingTotal& hosting, std::size_t group) {
    const auto slabs = hosting.slabs_of(group);
    if (slabs.size() < 2 || hosting.hosted(group).not_billed != NotBilled::no) return std::nullopt;
    Between between(hosting.fullest_day(group, hosting.hosted(group).items.count()));
    for (const auto& slab : slabs)
        if (slab.up_to) between.pass(*slab.up_to);
    return between.distance();
}

GroupMarginal marginal_of(const WhatIf& what_if, std::size_t group) {
    const auto& varied = what_if.scenario().groups[group];
    const auto one_more = [&](VariedQuantity quantity, Int128 now) -> std::optional<Money> {
        const Variable variable(what_if, group, quantity);
        if (now == variable.maximum()) return std::nullopt;
        return change(what_if.total(), variable.total(static_cast<std::int64_t>(now) + 1));
    };
    GroupMarginal result{.one_key = one_more(VariedQuantity::keys, varied.keys.count()),
                         .one_version = one_more(VariedQuantity::versions_per_key, varied.versions_per_key.count()),
                         .ten_thousand_calls = {},
                         .tier = tier_of(what_if.hosting(), group)};
    // More calls, all of operations that are billed.
    if (varied.calls.count() + step_of_calls <= limits::calls) {
        const auto calls = what_if.calls().with(group, what_if.calls().billed(group) + step_of_calls);
        result.ten_thousand_calls = change(what_if.total(), what_if.hosting().total() + calls + what_if.metered());
    }
    return result;
}

}  // namespace

Marginal marginal(const WhatIf& what_if) {
    const auto count = what_if.scenario().groups.size();
    Marginal result{.total = what_if.total(), .groups = List<GroupMarginal>(count), .quota = {}};
    for (std::size_t i = 0; i < count; ++i) result.groups[i] = marginal_of(what_if, i);
    if (const auto& quota = what_if.book().card().free_quota) {
        Between between(what_if.calls().eligible());
        between.pass(quota->calls);
        result.quota = between.distance();
    }
    return result;
}

}  // namespace kms_cost
