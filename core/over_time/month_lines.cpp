#include "core/over_time/month_lines.hpp"

#include "core/over_time/calls_over_time.hpp"
#include "core/over_time/group_order.hpp"
#include "core/over_time/pool_month.hpp"
#include "core/over_time/timeline.hpp"

namespace kms_cost {

MonthLines lines_of_month(const Plan& plan, const HorizonDays& horizon, int month, const PriceBook& book) {
    const auto& scenario = plan.scenario;
    const auto count = scenario.groups.size();
    MonthLines lines;
    lines.groups = groups_in_month(plan, horizon, month);
    lines.calls = price_calls(lines.groups, scenario.assumptions.quota_order, book);
    lines.run_ends = List<std::uint32_t>(count);
    lines.hosted_days = List<HostedDays>(count);
    auto& bill = lines.hosting;
    bill.entries = List<HostingBill::Entry>(count);
    bill.shares = List<HostingShare>(count * book.most_slabs());
    bill.shares_each = book.most_slabs();
    for (std::size_t i = 0; i < count; ++i) {
        const Timeline timeline(plan, i, horizon, book.card().hosting_unit);
        bill.entries[i].hosted.not_billed = timeline.not_billed();
        timeline.for_each_run(month, [&](Days first, Days days, std::int64_t items) {
            lines.runs.push_back({.days = {.first = first, .count = days}, .items = items});
            lines.hosted_days[i] += hosted_for(HostedItems(items), days);
        });
        lines.run_ends[i] = static_cast<std::uint32_t>(lines.runs.size());
    }
    const GroupsByPool pools(scenario.groups, scenario.assumptions.tier_scope, book.card());
    pools.for_each([&](std::span<const std::uint32_t> members) {
        price_pool_month(plan, horizon, month, members, book,
                         [&](std::uint32_t group, std::size_t slab, HostedDays quantity, const Money& amount) {
                             bill.shares[group * bill.shares_each + slab] = {.quantity = quantity, .amount = amount};
                             bill.entries[group].amount += amount;
                             bill.total += amount;
                         });
    });
    return lines;
}

}  // namespace kms_cost
