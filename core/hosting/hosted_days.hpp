#pragma once

#include "core/quantity/quantity.hpp"
#include "core/rate_card/rate_card.hpp"
#include "core/scenario/scenario.hpp"

namespace kms_cost {

/// Why a group's hosting is not billed.
enum class NotBilled { no, pending_deletion, pending_import };

/// By the state; PendingImport by the assumption.
NotBilled not_billed(KeyState state, PendingImport pending_import);

/// What of a group counts for hosting: so many items on each of its days.
struct HostedGroup {
    HostedItems items;
    DaySpan days;
    NotBilled not_billed = NotBilled::no;

    [[nodiscard]] HostedDays quantity() const { return hosted_for(items, days.count); }
    [[nodiscard]] HostedDays billed() const { return not_billed == NotBilled::no ? quantity() : HostedDays(); }
};

/// Rules: every version is billed (or the key, where the card says so); PendingDeletion is not billed, PendingImport by
/// the assumption; a day is billed for what exists at its end, or for any part of it, by the assumption.
HostedGroup hosted_group(const KeyGroup& group, const Period& period, const Assumptions& assumptions, HostingUnit unit);

}  // namespace kms_cost
