#pragma once

#include <span>

#include "core/list/list.hpp"
#include "core/quantity/quantity.hpp"
#include "core/rate_card/price_book.hpp"
#include "core/scenario/scenario.hpp"

namespace kms_cost {

/// How the one free quota of the account falls on the groups.
struct FreeCalls {
    List<Int128> by_group;  ///< calls of each group that are free
    Calls eligible;         ///< calls that could be free
    Calls used;             ///< calls that are
};

/// The calls of a group that the card bills: of a card that bills cryptographic operations only, those stated to be
/// such, or where nothing is stated, all.
Calls billed_calls(const KeyGroup& group, const RateCard& card);

/// Whether a group's calls may use the free quota up.
bool is_eligible(const KeyGroup& group, const FreeQuota& quota);

/// Gives the quota to the eligible calls that are billed. Proportional: first to the region classes in proportion to
/// their calls (a tie goes to the mainland), then within each to its groups. Dearest or cheapest first: by unit price,
/// and among calls of one price in proportion. Always in whole calls by largest remainder, ties to the earlier group.
FreeCalls allot_free_calls(std::span<const KeyGroup> groups, QuotaOrder order, const PriceBook& book);

}  // namespace kms_cost
