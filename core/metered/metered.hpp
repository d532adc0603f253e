#pragma once

#include <array>

#include "core/money/money.hpp"
#include "core/problem/problem.hpp"
#include "core/rate_card/price_book.hpp"
#include "core/scenario/account_use.hpp"

namespace kms_cost {

/// What a card meters for the account, over one period.
struct MeteredBill {
    struct Entry {
        /// On each day, rounded up to a whole number.
        Int128 count = 0;
        MeterDays quantity;
        Money amount;
    };

    std::array<Entry, meter_names.names.size()> entries;  ///< by Meter; zero where the card has no price for it
    Money total;
};

/// Count × days × price a day. More than 0 and less than 1 query per second is 1.
///
/// @param account states everything that the card prices (`needed_by_card`); what it does not counts as 0
MeteredBill metered_bill(const AccountUse& account, Days days, const PriceBook& book);

/// The problem `needed-by-card` at `account.<field>` for everything that the card prices and the account does not
/// state.
///
/// @param scenario where the scenario stands in its document
Problems needed_by_card(const AccountUse& account, const RateCard& card, const Path& scenario = Path());

}  // namespace kms_cost
