#include "core/calls/calls.hpp"

namespace kms_cost {

CallsBill price_calls(std::span<const KeyGroup> groups, QuotaOrder order, const PriceBook& book) {
    const auto free_calls = allot_free_calls(groups, order, book);
    CallsBill bill{.entries = std::vector<CallsBill::Entry>(groups.size()),
                   .eligible = free_calls.eligible,
                   .free = free_calls.used,
                   .total = {}};
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto& region = groups[i].in_region();
        const auto price = book.call(groups[i].api_class(), region).of_one;
        const Calls free(free_calls.by_group[i]);
        const auto priced = groups[i].calls - free;
        bill.entries[i] = {.free = free, .priced = priced, .amount = priced * price};
        bill.total += bill.entries[i].amount;
    }
    return bill;
}

}  // namespace kms_cost
