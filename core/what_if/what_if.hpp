#pragma once

#include <optional>

#include "core/adjust/adjust.hpp"
#include "core/metered/metered.hpp"
#include "core/what_if/calls_total.hpp"
#include "core/what_if/hosting_total.hpp"
#include "core/what_if/quantity.hpp"

namespace kms_cost {

/// A month whose total can be told again, and soon, after a change to one of its groups.
class WhatIf {
public:
    /// @param scenario, book kept by the caller
    WhatIf(const Scenario& scenario, const PriceBook& book)
        : scenario_(scenario),
          book_(book),
          hosting_(scenario, book),
          calls_(scenario, book),
          metered_(metered_bill(scenario.account, scenario.period.days, book).total) {}

    [[nodiscard]] const Scenario& scenario() const { return scenario_; }
    [[nodiscard]] const PriceBook& book() const { return book_; }
    [[nodiscard]] const HostingTotal& hosting() const { return hosting_; }
    [[nodiscard]] const CallsTotal& calls() const { return calls_; }

    /// Of what is metered for the account, which no quantity of a group changes.
    [[nodiscard]] const Money& metered() const { return metered_; }

    /// At list prices. Overflowed where it is beyond the range of Money.
    [[nodiscard]] Money total() const { return hosting_.total() + calls_.total() + metered_; }

private:
    const Scenario& scenario_;
    const PriceBook& book_;
    HostingTotal hosting_;
    CallsTotal calls_;
    Money metered_;
};

/// One quantity of one group as a variable: what a card counts of it, and what the month then costs.
class Variable {
public:
    /// @param what_if kept by the caller
    /// @param quantity one that `quantities_of` the group names
    Variable(const WhatIf& what_if, std::size_t group, VariedQuantity quantity);

    /// The numbers that a scenario may state.
    [[nodiscard]] std::int64_t minimum() const { return minimum_; }
    [[nodiscard]] std::int64_t maximum() const { return maximum_; }

    /// At list prices.
    [[nodiscard]] ChargeTotals charges(std::int64_t number) const { return charges_of(counted(number)); }
    [[nodiscard]] Money total(std::int64_t number) const { return total_of(counted(number)); }

    /// What is counted of a number of it: number × each / whole, rounded up, but no more than `most`, and what there is
    /// besides. Of hosting, items on a day; of calls, billed calls.
    struct Counting {
        Int128 each = 1;
        Int128 whole = 1;
        Int128 most = int128_max;
        Int128 besides = 0;
    };
    [[nodiscard]] const Counting& counting() const { return counting_; }
    [[nodiscard, gnu::noinline]] Int128 counted(std::int64_t number) const;
    /// The largest number of which so much is counted; nothing where there is none, or none within the limits.
    [[nodiscard]] std::optional<std::int64_t> last_within(Int128 count) const;

    [[nodiscard]] bool is_hosting() const { return is_hosting_; }
    [[nodiscard]] std::size_t group() const { return group_; }
    [[nodiscard]] ChargeTotals charges_of(Int128 count) const;
    [[nodiscard, gnu::noinline]] Money total_of(Int128 count) const;
    [[nodiscard]] Int128 linear_until(Int128 count) const;

private:
    const WhatIf& what_if_;
    std::size_t group_;
    Counting counting_;
    std::int64_t minimum_ = 0;
    std::int64_t maximum_ = limits::calls;
    bool is_hosting_ = false;
};

/// The quantities of one month that a group has.
struct QuantitiesOfGroup {
    std::array<Name, quantities_of_a_month> names;
    std::size_t count = 0;
};
QuantitiesOfGroup quantities_of(const KeyGroup& group);

}  // namespace kms_cost
