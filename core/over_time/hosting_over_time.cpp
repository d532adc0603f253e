#include "core/over_time/hosting_over_time.hpp"

#include <algorithm>

#include "core/hosting/tier_pool.hpp"
#include "core/over_time/group_order.hpp"
#include "core/over_time/pool_month.hpp"
#include "core/over_time/timeline.hpp"

namespace kms_cost {

namespace {

constexpr std::size_t clouds = cloud_names.names.size();

/// Prices one pool after another, in the same room.
class Pricer {
public:
    Pricer(const Plan& plan, const HorizonDays& horizon, const PriceBook& book, HostingOverTime& result)
        : plan_(plan),
          horizon_(horizon),
          book_(book),
          result_(result),
          changes_(static_cast<std::size_t>(horizon.count()) + 1),
          items_(static_cast<std::size_t>(horizon.count())),
          days_(static_cast<std::size_t>(horizon.months())) {}

    void price(std::span<const std::uint32_t> members) {
        std::ranges::fill(items_, 0);
        std::ranges::fill(days_, ItemDays());
        find_clouds(members);
        for (std::size_t cloud = 0; cloud < clouds; ++cloud)
            if (present_[cloud]) count(members, cloud);
        const auto hosting_class = plan_.scenario.groups[members.front()].hosting_class();
        for (int month = 0; month < horizon_.months(); ++month) {
            auto& of_month = result_.months[static_cast<std::size_t>(month)];
            of_month.items += items_[static_cast<std::size_t>(horizon_.start_of(month + 1)) - 1];
            auto& amount = of_month.by_class[static_cast<std::size_t>(hosting_class)];
            amount += price_month(members, hosting_class, month);
        }
        find_crossing(members, hosting_class);
    }

private:
    /// By cloud with a price of its own.
    using ItemDays = std::array<Int128, clouds>;

    /// Clouds without a multiplier share the public price.
    [[nodiscard]] std::size_t priced_cloud(std::uint32_t group) const {
        const auto cloud = plan_.scenario.groups[group].in_region().cloud;
        return book_.card().multiplier(cloud) ? static_cast<std::size_t>(cloud) : 0;
    }

    void find_clouds(std::span<const std::uint32_t> members) {
        present_ = {};
        for (const auto group : members) present_[priced_cloud(group)] = true;
    }

    /// Adds what the members in one cloud have on each day to the pool's items and to the months' item-days.
    void count(std::span<const std::uint32_t> members, std::size_t cloud) {
        std::ranges::fill(changes_, 0);
        for (const auto group : members) {
            if (priced_cloud(group) != cloud) continue;
            const Timeline timeline(plan_, group, horizon_, book_.card().hosting_unit);
            if (timeline.not_billed() != NotBilled::no) continue;
            timeline.for_each_change(0, horizon_.count(),
                                     [&](int day, std::int64_t by) { changes_[static_cast<std::size_t>(day)] += by; });
        }
        Int128 items = 0;
        for (int month = 0; month < horizon_.months(); ++month) {
            Int128 days = 0;
            const auto end = static_cast<std::size_t>(horizon_.start_of(month + 1));
            for (auto day = static_cast<std::size_t>(horizon_.start_of(month)); day < end; ++day) {
                items += changes_[day];
                items_[day] += items;
                days += items;
            }
            days_[static_cast<std::size_t>(month)][cloud] = days;
        }
    }

    [[nodiscard]] Money price_month(std::span<const std::uint32_t> members, HostingClass hosting_class, int month) {
        const auto& by_cloud = days_[static_cast<std::size_t>(month)];
        const auto slabs = book_.card().hosting_price(hosting_class).slabs();
        const auto one_cloud = std::ranges::count(present_, true) == 1;
        SlabTotals totals{};
        if (slabs.size() > 1) {
            const auto end = static_cast<std::size_t>(horizon_.start_of(month + 1));
            for (auto day = static_cast<std::size_t>(horizon_.start_of(month)); day < end; ++day)
                add_to_slabs(slabs, items_[day], 1, totals);
        }
        const bool within_first = slabs.size() < 2 || totals[1] == 0;
        Money amount;
        if (slabs.empty()) return amount;  // the card has no price
        if (within_first) {
            for (std::size_t cloud = 0; cloud < clouds; ++cloud)
                amount += priced(by_cloud[cloud], hosting_class, 0, cloud);
        } else if (one_cloud) {
            const auto cloud = priced_cloud(members.front());
            for (std::size_t slab = 0; slab < slabs.size(); ++slab)
                amount += priced(totals[slab], hosting_class, slab, cloud);
        } else {
            // Which slab falls to which cloud depends on how the slabs are given back.
            price_pool_month(plan_, horizon_, month, members, book_,
                             [&](std::uint32_t, std::size_t, HostedDays, const Money& part) { amount += part; });
        }
        return amount;
    }

    [[nodiscard]] Money priced(Int128 days, HostingClass hosting_class, std::size_t slab, std::size_t cloud) const {
        return HostedDays(days) * book_.hosting(hosting_class, slab, static_cast<Cloud>(cloud)).of_one;
    }

    void find_crossing(std::span<const std::uint32_t> members, HostingClass hosting_class) {
        const auto slabs = book_.card().hosting_price(hosting_class).slabs();
        if (slabs.size() < 2) return;
        const Int128 above = *slabs.front().up_to;
        for (std::size_t day = 0; day < items_.size(); ++day) {
            if (items_[day] <= above) continue;
            result_.crossings.push_back(
                {.day = static_cast<int>(day), .group = members.front(), .above = above, .items = items_[day]});
            return;
        }
    }

    const Plan& plan_;
    const HorizonDays& horizon_;
    const PriceBook& book_;
    HostingOverTime& result_;
    List<Int128> changes_;  ///< by day, of the cloud looked at
    List<Int128> items_;    ///< by day, of the pool
    List<ItemDays> days_;   ///< by month
    std::array<bool, clouds> present_{};
};

}  // namespace

HostingOverTime hosting_over_time(const Plan& plan, const HorizonDays& horizon, const PriceBook& book) {
    HostingOverTime result{.months = List<HostingOverTime::Month>(static_cast<std::size_t>(horizon.months())),
                           .crossings = {}};
    Pricer pricer(plan, horizon, book, result);
    const GroupsByPool pools(plan.scenario.groups, plan.scenario.assumptions.tier_scope, book.card());
    pools.for_each([&](std::span<const std::uint32_t> members) { pricer.price(members); });
    return result;
}

}  // namespace kms_cost
