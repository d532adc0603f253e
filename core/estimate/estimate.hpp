#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "core/adjust/adjust.hpp"
#include "core/calls/calls.hpp"
#include "core/estimate/bounds.hpp"
#include "core/hosting/hosting.hpp"
#include "core/list/list.hpp"
#include "core/metered/metered.hpp"
#include "core/problem/outcome.hpp"
#include "core/rate_card/price_book.hpp"
#include "core/scenario/scenario.hpp"
#include "core/scenario/warnings.hpp"

namespace kms_cost {

/// Parts of a total in ten-thousandths: all together 10,000, or all 0 where the total is 0.
using Share = std::uint16_t;

/// The vendor's general rounding of bills, "Round Down Discount": amounts are recorded to 3 decimals, and the fee is
/// cut down to 2. At which level amounts are recorded is open, so both are given. It is a view, never the total.
struct RoundDownDiscount {
    struct Level {
        Money recorded;
        Money payable;
    };
    Level by_total;
    Level by_line;
};

/// What one billing month of a workload costs at list prices. Each group has two lines, hosting and calls, and the
/// account one for each meter; the amounts of the lines add up to `total`, those of the shares to their line. What the
/// card has no price for is in no amount.
struct Estimate {
    HostingBill hosting;
    CallsBill calls;
    MeteredBill metered;
    Money total;
    /// Twelve such periods; overflowed where only the total is within range.
    Money year;
    /// Of groups they add up to what the meters leave of the whole.
    List<Share> group_shares;
    std::array<Share, charge_names.names.size()> charge_shares{};  ///< by Charge
    Bounds bounds;
    Warnings warnings;
    /// Where the scenario states a discount or a tax.
    std::optional<Adjusted> adjusted;
    std::optional<RoundDownDiscount> round_down_discount;

    [[nodiscard]] ChargeTotals charges() const { return {hosting.total, calls.total, metered.total}; }
    [[nodiscard]] Money of_group(std::size_t group) const {
        return hosting.entries[group].amount + calls.entries[group].amount;
    }
};

/// Prices one period exactly.
///
/// @param scenario within the limits of scenario.hpp; it states what the card needs (`needed_by_card`)
/// @param path where the scenario stands in its document
/// @return the estimate, or the problem `amount-too-large` where a total leaves the range of Money, or those of
/// `adjust`
Outcome<Estimate> estimate(const Scenario& scenario, const PriceBook& book, const Path& path = Path());

}  // namespace kms_cost
