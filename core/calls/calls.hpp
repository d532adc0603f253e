#pragma once

#include <span>

#include "core/calls/free_calls.hpp"
#include "core/list/list.hpp"
#include "core/money/money.hpp"

namespace kms_cost {

/// The calls of every group of a workload in one period.
struct CallsBill {
    struct Entry {
        Calls free;
        Calls priced;
        /// Of operations that the card does not bill.
        Calls other;
        /// Those of a card that has no price for calls.
        Calls without_price;
        Money amount;
    };

    List<Entry> entries;  ///< by group
    Calls eligible;
    Calls free;
    Money total;
};

/// What is billed at all, the free quota, then the linear price by API class and region class. No call is rounded up to
/// a block.
CallsBill price_calls(std::span<const KeyGroup> groups, QuotaOrder order, const PriceBook& book);

}  // namespace kms_cost
