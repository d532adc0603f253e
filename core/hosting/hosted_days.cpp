#include "core/hosting/hosted_days.hpp"

namespace kms_cost {

NotBilled not_billed(KeyState state, PendingImport pending_import) {
    if (state == KeyState::pending_deletion) return NotBilled::pending_deletion;
    if (state == KeyState::pending_import && pending_import == PendingImport::not_billed)
        return NotBilled::pending_import;
    return NotBilled::no;
}

HostedGroup hosted_group(const KeyGroup& group, const Period& period, const Assumptions& assumptions,
                         HostingUnit unit) {
    const auto items_per_key = unit == HostingUnit::key ? 1 : group.versions_per_key.count();
    HostedGroup hosted{.items = HostedItems(group.keys.count() * items_per_key),
                       .days = group.days,
                       .not_billed = not_billed(group.state, assumptions.pending_import)};
    // A group that ends within the period was there for a part of the day after its last.
    const bool ends_early = hosted.days.count > 0 && hosted.days.last() < period.days;
    if (ends_early && assumptions.partial_day == PartialDay::any_part) ++hosted.days.count;
    return hosted;
}

}  // namespace kms_cost
