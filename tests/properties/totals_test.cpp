// What holds for the total of any workload.

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>

#include "core/estimate/estimate.hpp"
#include "tests/properties/workload.hpp"

namespace kms_cost::properties {
namespace {

RC_GTEST_PROP(Total, IsTheSumOfItsLinesAndTheseOfTheirSlices, (const Workload& workload)) {
    const auto result = estimate(scenario_of(workload), book_of(workload));
    RC_ASSERT(result.ok());
    const auto& bill = result.value;
    Money hosting;
    Money calls;
    for (std::size_t i = 0; i < workload.groups.size(); ++i) {
        Money of_slices;
        HostedDays days_of_slices;
        for (const auto& share : bill.hosting.shares_of(i)) {
            of_slices += share.amount;
            days_of_slices += share.quantity;
        }
        RC_ASSERT(of_slices == bill.hosting.entries[i].amount);
        if (book_of(workload).card().hosting_price(scenario_of(workload).groups[i].hosting_class()).is_stated())
            RC_ASSERT(days_of_slices == bill.hosting.entries[i].hosted.billed());
        const auto& entry = bill.calls.entries[i];
        RC_ASSERT(entry.free + entry.priced + entry.other + entry.without_price == Calls(workload.groups[i].calls));
        hosting += bill.hosting.entries[i].amount;
        calls += entry.amount;
    }
    RC_ASSERT(hosting == bill.hosting.total);
    RC_ASSERT(calls == bill.calls.total);
    RC_ASSERT(hosting + calls + bill.metered.total == bill.total);
}

RC_GTEST_PROP(Total, DoesNotDependOnTheOrderOfTheGroups, (Workload workload)) {
    const auto before = total_of(workload);
    const auto middle = *any_place_in(workload);
    std::rotate(workload.groups.begin(), workload.groups.begin() + static_cast<std::ptrdiff_t>(middle),
                workload.groups.end());
    std::reverse(workload.groups.begin(), workload.groups.begin() + static_cast<std::ptrdiff_t>(middle));
    RC_ASSERT(total_of(workload) == before);
}

RC_GTEST_PROP(Total, StaysWhenAGroupIsSplitInTwo, (Workload workload)) {
    const auto before = total_of(workload);
    auto& group = workload.groups[*any_place_in(workload)];
    auto part = group;
    part.keys = *rc::gen::inRange(0, group.keys + 1);
    part.calls = *rc::gen::inRange(0, group.calls + 1);
    group.keys -= part.keys;
    group.calls -= part.calls;
    workload.groups.push_back(part);
    RC_ASSERT(total_of(workload) == before);
}

RC_GTEST_PROP(Total, NeverFallsWhenThereIsMoreOfAnything, (Workload workload)) {
    const auto before = total_of(workload);
    auto& group = workload.groups[*any_place_in(workload)];
    group.keys += *rc::gen::inRange(0, 2'500);
    group.versions_per_key += *rc::gen::inRange(0, 3);
    group.calls += *rc::gen::inRange(0, 25'000);
    group.days += *rc::gen::inRange(0, longest_period);
    RC_ASSERT(total_of(workload) >= before);
}

/// One more version costs what a version costs in its slab; nothing else of the bill moves where a slab ends.
RC_GTEST_PROP(Total, IsContinuousWhereASlabEnds, (Workload workload)) {
    constexpr Group advanced{.spec = KeySpec::ec_p256, .protection = Protection::hsm, .days = longest_period};
    workload.groups = {advanced};
    const auto& book = book_of(workload);
    const auto slabs = book.card().hosting_price(HostingClass::advanced_hardware).slabs();
    RC_PRE(book.card().hosting_unit == HostingUnit::key_version && slabs.size() > 1);
    const auto with = [&](std::int64_t keys) {
        workload.groups[0].keys = static_cast<int>(keys);
        return total_of(workload);
    };
    const auto one_in = [&](std::size_t slab) {
        return HostedDays(workload.days) * book.hosting(HostingClass::advanced_hardware, slab, workload.cloud).of_one;
    };
    for (std::size_t slab = 0; slab + 1 < slabs.size(); ++slab) {
        const auto end = *slabs[slab].up_to;
        RC_ASSERT(with(end) - with(end - 1) == one_in(slab));
        RC_ASSERT(with(end + 1) - with(end) == one_in(slab + 1));
    }
}

}  // namespace
}  // namespace kms_cost::properties
