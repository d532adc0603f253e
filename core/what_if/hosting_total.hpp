#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "core/hosting/hosted_days.hpp"
#include "core/list/list.hpp"
#include "core/money/money.hpp"
#include "core/rate_card/price_book.hpp"
#include "core/scenario/scenario.hpp"

namespace kms_cost {

/// What the hosting of a workload comes to where one group has other items than it has: everything else is summed up
/// once, so that the work does not grow with the number of groups.
///
/// Only where clouds with different prices share a pool beyond its first slab does it matter to the total how the slabs
/// are given back to the groups; the pool is then priced by groups.
class HostingTotal {
public:
    /// @param scenario, book kept by the caller
    HostingTotal(const Scenario& scenario, const PriceBook& book);

    /// As `price_hosting` gives it.
    [[nodiscard]] const Money& total() const { return total_; }
    /// With so many items of a group in place of its own, on each of its days.
    [[nodiscard]] Money with(std::size_t group, Int128 items) const;

    /// The largest number of items up to which, from the number given on, each item costs the same; the number given
    /// where that is not known.
    [[nodiscard]] Int128 linear_until(std::size_t group, Int128 items) const;

    [[nodiscard]] const HostedGroup& hosted(std::size_t group) const { return hosted_[group]; }
    /// The items in a group's pool on the day with the most of them, with so many items of the group.
    [[nodiscard, gnu::noinline]] Int128 fullest_day(std::size_t group, Int128 items) const;
    /// The slabs of a group's price.
    [[nodiscard]] std::span<const Slab> slabs_of(std::size_t group) const;

private:
    static constexpr std::size_t clouds = cloud_names.names.size();

    struct Pool {
        std::array<Int128, longest_period> items{};  ///< on each day
        /// Billed, by the first of the clouds that have the same prices.
        std::array<Int128, clouds> item_days{};
        HostingClass hosting_class{};
        Money total;
    };

    [[nodiscard]] const Pool& pool_of_group(std::size_t group) const { return pools_[pool_of_group_[group]]; }
    /// The pool with other items of a group; its total stays as it was.
    [[nodiscard, gnu::noinline]] Pool changed(std::size_t group, Int128 items) const;
    [[nodiscard]] bool is_mixed(const Pool& pool) const;
    [[nodiscard]] Money price(const Pool& pool) const;
    [[nodiscard]] Money price_by_groups(std::size_t group, Int128 items) const;
    /// Of all pools but one.
    [[nodiscard]] Money without(const Pool& pool) const;
    void add(Pool& pool, std::size_t group, Int128 items) const;

    const Scenario& scenario_;
    const PriceBook& book_;
    std::array<std::array<std::uint8_t, clouds>, hosting_class_names.names.size()> same_prices_{};
    List<HostedGroup> hosted_;
    List<std::uint32_t> pool_of_group_;
    List<Pool> pools_;
    Money total_;
};

}  // namespace kms_cost
