#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "core/calls/calls.hpp"
#include "core/list/list.hpp"
#include "core/money/money.hpp"
#include "core/rate_card/price_book.hpp"
#include "core/scenario/scenario.hpp"

namespace kms_cost {

/// What the calls of a workload come to where one group has other billed calls than it has: everything else is summed
/// up once, so that the work does not grow with the number of groups.
///
/// Only where calls of different prices share what is given to a region class in proportion does it matter to the total
/// how much each group gets; they are then priced by groups.
class CallsTotal {
public:
    /// @param scenario, book kept by the caller
    CallsTotal(const Scenario& scenario, const PriceBook& book);

    /// As `price_calls` gives it.
    [[nodiscard]] const Money& total() const { return total_; }
    /// With so many billed calls of a group in place of its own.
    [[nodiscard]] Money with(std::size_t group, Int128 calls) const;

    /// The largest number of calls up to which, from the number given on, each call costs the same; the number given
    /// where that is not known.
    [[nodiscard]] Int128 linear_until(std::size_t group, Int128 calls) const;

    /// Whether a group's calls may use the free quota up.
    [[nodiscard]] bool is_eligible(std::size_t group) const { return cells_[cell_of(group)].eligible; }
    /// The calls that may use the free quota up.
    [[nodiscard]] Int128 eligible() const { return eligible_of(calls_); }
    /// The calls of a group that the card bills, as the scenario stands.
    [[nodiscard]] Int128 billed(std::size_t group) const {
        return billed_calls(scenario_.groups[group], book_.card()).count();
    }

private:
    static constexpr std::size_t clouds = cloud_names.names.size();
    static constexpr std::size_t cells = api_class_names.names.size() * region_class_names.names.size() * clouds;
    using ByCell = std::array<Int128, cells>;

    /// One price of calls.
    struct Cell {
        UnitPrice<CallUnit> price;
        RegionClass region{};
        bool eligible = false;
    };

    [[nodiscard, gnu::noinline]] std::size_t cell_of(std::size_t group) const;
    [[nodiscard, gnu::noinline]] ByCell changed(std::size_t group, Int128 calls) const;
    [[nodiscard, gnu::noinline]] Int128 eligible_of(const ByCell& calls) const;
    /// The total, or nothing where it depends on every group.
    [[nodiscard]] bool price(ByCell calls, Money& total) const;
    [[nodiscard]] bool give_in_proportion(ByCell& calls, Int128 free) const;
    [[nodiscard]] Money price_by_groups(std::size_t group, Int128 calls) const;

    const Scenario& scenario_;
    const PriceBook& book_;
    std::array<Cell, cells> cells_;
    /// The cells in the order in which the quota is given to them, where that is by price.
    std::array<std::uint8_t, cells> order_{};
    bool proportional_ = false;
    ByCell calls_{};
    Money total_;
};

}  // namespace kms_cost
