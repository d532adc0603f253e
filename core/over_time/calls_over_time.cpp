#include "core/over_time/calls_over_time.hpp"

#include <optional>

#include "core/calls/calls.hpp"
#include "core/over_time/growth.hpp"

namespace kms_cost {

namespace {

constexpr std::size_t region_classes = region_class_names.names.size();
constexpr std::size_t clouds = cloud_names.names.size();
constexpr std::size_t cells = api_class_names.names.size() * region_classes * clouds;

std::size_t cell_of(const KeyGroup& group) {
    const auto& region = group.in_region();
    return (static_cast<std::size_t>(group.api_class()) * region_classes +
            static_cast<std::size_t>(region.region_class)) *
               clouds +
           static_cast<std::size_t>(region.cloud);
}

/// Billed calls that are priced alike, month by month.
struct Cell {
    /// One of its groups, which stands for all.
    std::optional<std::size_t> group;
    List<Int128> calls;  ///< by month
};

void add_to(CallsOverTime::Month& month, std::span<const KeyGroup> groups, const CallsBill& bill) {
    for (std::size_t i = 0; i < groups.size(); ++i)
        month.by_class[static_cast<std::size_t>(groups[i].api_class())] += bill.entries[i].amount;
    month.eligible = bill.eligible;
    month.free = bill.free;
}

/// Whether two cells may share a part of the quota of which neither has all, so that what each pays depends on how the
/// quota is given to their groups.
bool share_quota(const KeyGroup& a, const KeyGroup& b, const PriceBook& book, QuotaOrder order) {
    const auto price = [&](const KeyGroup& group) { return book.call(group.api_class(), group.in_region()).of_one; };
    const bool same_price = price(a) == price(b);
    if (same_price && a.api_class() == b.api_class()) return false;  // it moves nothing that is told
    return order == QuotaOrder::proportional ? a.in_region().region_class == b.in_region().region_class : same_price;
}

/// Whether the calls of a month can be priced by cells, each as one group.
bool can_be_priced_by_cells(std::span<const KeyGroup> groups, const PriceBook& book, QuotaOrder order) {
    const auto& quota = book.card().free_quota;
    if (!quota) return true;
    Calls eligible;
    for (const auto& group : groups)
        if (is_eligible(group, *quota)) eligible += billed_calls(group, book.card());
    if (eligible.count() <= quota->calls) return true;
    for (std::size_t a = 0; a < groups.size(); ++a)
        for (std::size_t b = 0; b < a; ++b)
            if (is_eligible(groups[a], *quota) && is_eligible(groups[b], *quota) &&
                share_quota(groups[a], groups[b], book, order))
                return false;
    return true;
}

/// Adds each group's calls to the months, and those that the card bills to their cell.
void count(const Plan& plan, const HorizonDays& horizon, const RateCard& card, CallsOverTime& result,
           std::span<Cell> by_cell) {
    for (std::size_t i = 0; i < plan.scenario.groups.size(); ++i) {
        const auto& group = plan.scenario.groups[i];
        if (group.calls.is_zero()) continue;
        auto& cell = by_cell[cell_of(group)];
        if (!cell.group) {
            cell.group = i;
            cell.calls = List<Int128>(static_cast<std::size_t>(horizon.months()));
        }
        const Timeline timeline(plan, i, horizon, HostingUnit::key);
        const auto billed = billed_calls(group, card);
        const auto growth = plan.lives[i].call_growth;
        for_each_month_of_calls(group.calls.count(), growth, timeline, horizon, [&](int month, Int128 calls) {
            const auto place = static_cast<std::size_t>(month);
            result.months[place].count += Calls(calls);
            if (billed == group.calls) cell.calls[place] += calls;
        });
        if (billed == group.calls) continue;
        for_each_month_of_calls(billed.count(), growth, timeline, horizon,
                                [&](int month, Int128 calls) { cell.calls[static_cast<std::size_t>(month)] += calls; });
    }
}

}  // namespace

CallsOverTime calls_over_time(const Plan& plan, const HorizonDays& horizon, const PriceBook& book) {
    CallsOverTime result{.months = List<CallsOverTime::Month>(static_cast<std::size_t>(horizon.months()))};
    std::array<Cell, cells> by_cell;
    count(plan, horizon, book.card(), result, by_cell);
    const auto order = plan.scenario.assumptions.quota_order;
    for (int month = 0; month < horizon.months(); ++month) {
        const auto place = static_cast<std::size_t>(month);
        auto& of_month = result.months[place];
        List<KeyGroup> groups;
        for (const auto& cell : by_cell) {
            if (!cell.group || cell.calls[place] == 0) continue;
            auto& group = groups.emplace_back();
            group = plan.scenario.groups[*cell.group];
            group.calls = Calls(cell.calls[place]);
            group.cryptographic_calls.reset();  // all of these are billed
        }
        if (!can_be_priced_by_cells(groups, book, order)) groups = groups_in_month(plan, horizon, month);
        add_to(of_month, groups, price_calls(groups, order, book));
    }
    return result;
}

void for_each_month_of_calls(Int128 calls, Growth growth, const Timeline& timeline, const HorizonDays& horizon,
                             Visit<int, Int128> visit) {
    if (timeline.is_empty() || !timeline.is_in_use()) return;
    const auto end = horizon.month_of(timeline.end() - 1) + 1;
    auto month = horizon.month_of(timeline.begin());
    if (!growth) {
        for (; month < end; ++month) visit(month, calls);
        return;
    }
    for (Compounded compounded(calls, growth); month < end; compounded.grow(), ++month)
        visit(month, compounded.count());
}

List<KeyGroup> groups_in_month(const Plan& plan, const HorizonDays& horizon, int month) {
    List<KeyGroup> groups(plan.scenario.groups.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        groups[i] = plan.scenario.groups[i];
        auto& group = groups[i];
        const auto calls = group.calls.count();
        const auto cryptographic = group.cryptographic_calls;
        group.calls = {};
        if (cryptographic) group.cryptographic_calls = 0;
        const Timeline timeline(plan, i, horizon, HostingUnit::key);
        const auto growth = plan.lives[i].call_growth;
        for_each_month_of_calls(calls, growth, timeline, horizon, [&](int at, Int128 count) {
            if (at == month) group.calls = Calls(count);
        });
        if (!cryptographic) continue;
        for_each_month_of_calls(*cryptographic, growth, timeline, horizon, [&](int at, Int128 count) {
            if (at == month) group.cryptographic_calls = static_cast<std::int64_t>(count);
        });
    }
    return groups;
}

}  // namespace kms_cost
