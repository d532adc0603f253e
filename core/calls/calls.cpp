#include "core/calls/calls.hpp"

namespace kms_cost {

CallsBill price_calls(std::span<const KeyGroup> groups, QuotaOrder order, const PriceBook& book) {
    const auto free_calls = allot_free_calls(groups, order, book);
    CallsBill bill{.entries = List<CallsBill::Entry>(groups.size()),
                   .eligible = free_calls.eligible,
                   .free = free_calls.used,
                   .total = {}};
    for (std::size_t i = 0; i < groups.size(); ++i) {
        auto& entry = bill.entries[i];
        const auto calls = groups[i].calls;
        if (!book.card().prices_calls) {
            entry.without_price = calls;
            continue;
        }
        const auto billed = billed_calls(groups[i], book.card());
        entry.other = calls - billed;
        entry.free = Calls(free_calls.by_group[i]);
        entry.priced = billed - entry.free;
        entry.amount = entry.priced * book.call(groups[i].api_class(), groups[i].in_region()).of_one;
        bill.total += entry.amount;
    }
    return bill;
}

}  // namespace kms_cost
