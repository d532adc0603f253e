#include "core/what_if/calls_total.hpp"

#include <algorithm>
#include <utility>

#include "core/apportion/apportion.hpp"

namespace kms_cost {

CallsTotal::CallsTotal(const Scenario& scenario, const PriceBook& book)
    : scenario_(scenario), book_(book), proportional_(scenario.assumptions.quota_order == QuotaOrder::proportional) {
    const auto& quota = book.card().free_quota;
    const bool dearest_first = scenario.assumptions.quota_order == QuotaOrder::dearest_first;
    for (std::size_t at = 0; at < cells; ++at) {
        auto& cell = cells_[at];
        const auto api = static_cast<ApiClass>(at / clouds / region_class_names.names.size());
        cell.region = static_cast<RegionClass>(at / clouds % region_class_names.names.size());
        cell.price = book.call(api, cell.region, static_cast<Cloud>(at % clouds)).of_one;
        cell.eligible = quota && (quota->pool == QuotaPool::any_key || api == ApiClass::service_managed);
        // By insertion.
        auto place = at;
        for (; place > 0; --place) {
            const auto& before = cells_[order_[place - 1]].price;
            if (dearest_first ? before >= cell.price : before <= cell.price) break;
            order_[place] = order_[place - 1];
        }
        order_[place] = static_cast<std::uint8_t>(at);
    }
    for (std::size_t i = 0; i < scenario.groups.size(); ++i) calls_[cell_of(i)] += billed(i);
    if (!price(calls_, total_)) total_ = price_calls(scenario.groups, scenario.assumptions.quota_order, book).total;
}

std::size_t CallsTotal::cell_of(std::size_t group) const {
    const auto& region = scenario_.groups[group].in_region();
    const auto row = static_cast<std::size_t>(scenario_.groups[group].api_class()) * region_class_names.names.size() +
                     static_cast<std::size_t>(region.region_class);
    return row * clouds + static_cast<std::size_t>(region.cloud);
}

CallsTotal::ByCell CallsTotal::changed(std::size_t group, Int128 calls) const {
    auto by_cell = calls_;
    by_cell[cell_of(group)] += calls - billed(group);
    return by_cell;
}

Int128 CallsTotal::eligible_of(const ByCell& calls) const {
    Int128 sum = 0;
    for (std::size_t at = 0; at < cells; ++at)
        if (cells_[at].eligible) sum += calls[at];
    return sum;
}

bool CallsTotal::price(ByCell calls, Money& total) const {
    const auto eligible = eligible_of(calls);
    if (eligible != 0) {
        Int128 free = std::min<Int128>(book_.card().free_quota->calls, eligible);
        // Where all of them are free, it is all the same in which order.
        if (proportional_ && free < eligible) {
            if (!give_in_proportion(calls, free)) return false;
        } else {
            for (const auto at : order_) {
                if (!cells_[at].eligible) continue;
                const auto given = std::min(free, calls[at]);
                calls[at] -= given;
                free -= given;
            }
        }
    }
    total = {};
    for (std::size_t at = 0; at < cells; ++at)
        if (calls[at] != 0) total += Calls(calls[at]) * cells_[at].price;
    return true;
}

/// Takes off the calls that are free, from cells of the same price as if they were one.
bool CallsTotal::give_in_proportion(ByCell& calls, Int128 free) const {
    std::array<Int128, region_class_names.names.size()> given{};
    std::array<std::size_t, region_class_names.names.size()> first{};
    first.fill(cells);
    for (std::size_t at = 0; at < cells; ++at) {
        if (!cells_[at].eligible || calls[at] == 0) continue;
        const auto region = static_cast<std::size_t>(cells_[at].region);
        given[region] += calls[at];
        if (first[region] == cells) {
            first[region] = at;
        } else if (cells_[at].price == cells_[first[region]].price) {
            calls[first[region]] += std::exchange(calls[at], 0);
        } else {
            return false;
        }
    }
    apportion(free, given);
    for (std::size_t region = 0; region < given.size(); ++region)
        if (first[region] != cells) calls[first[region]] -= given[region];
    return true;
}

Money CallsTotal::price_by_groups(std::size_t group, Int128 calls) const {
    List<KeyGroup> groups(scenario_.groups.size());
    std::ranges::copy(scenario_.groups, groups.begin());
    groups[group].calls = Calls(calls);
    groups[group].cryptographic_calls.reset();  // all are billed
    return price_calls(groups, scenario_.assumptions.quota_order, book_).total;
}

Money CallsTotal::with(std::size_t group, Int128 calls) const {
    Money total;
    return price(changed(group, calls), total) ? total : price_by_groups(group, calls);
}

Int128 CallsTotal::linear_until(std::size_t group, Int128 calls) const {
    const auto own = cell_of(group);
    if (!cells_[own].eligible) return int128_max;
    const auto others = changed(group, 0);
    const Int128 quota = book_.card().free_quota->calls;
    const auto up_to_quota = quota - eligible_of(others);
    if (calls < up_to_quota) return up_to_quota;

    bool one_price = true;
    for (std::size_t at = 0; at < cells; ++at)
        if (cells_[at].eligible && others[at] != 0 && cells_[at].price != cells_[own].price) one_price = false;
    if (one_price) return int128_max;
    if (proportional_) return calls;

    // One call more takes what is free from the cells after its own, the last of them first, until its own has nothing
    // left to take.
    std::size_t place = 0;
    Int128 left = quota;
    for (; order_[place] != own; ++place)
        if (cells_[order_[place]].eligible) left -= others[order_[place]];
    left -= others[own];
    auto next = left > calls ? left : int128_max;
    for (++place; place < cells; ++place) {
        if (!cells_[order_[place]].eligible) continue;
        left -= others[order_[place]];
        if (left > calls) next = std::min(next, left);
    }
    return next;
}

}  // namespace kms_cost
