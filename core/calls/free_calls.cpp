#include "core/calls/free_calls.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "core/apportion/apportion.hpp"
#include "core/list/list.hpp"

namespace kms_cost {

namespace {

/// Calls that share a part of the quota in proportion. There are no more prices than cells and clouds of a card.
struct Buckets {
    static constexpr std::size_t most = 18;

    std::array<UnitPrice<CallUnit>, most> prices;
    std::array<Int128, most> calls{};

    /// The bucket of a price, or the next one without calls.
    [[nodiscard]] std::size_t with_price(const UnitPrice<CallUnit>& price) const {
        std::size_t at = 0;
        while (calls[at] != 0 && prices[at] != price) ++at;
        return at;
    }
};

/// What each bucket is given, where the quota goes to one price after another.
std::array<Int128, Buckets::most> give_by_price(Buckets& buckets, bool dearest_first, Int128 free_calls) {
    std::array<Int128, Buckets::most> given{};
    while (free_calls > 0) {
        std::size_t next = Buckets::most;
        for (std::size_t at = 0; at < Buckets::most; ++at) {
            if (buckets.calls[at] == 0) continue;
            if (next == Buckets::most || (buckets.prices[at] > buckets.prices[next]) == dearest_first) next = at;
        }
        given[next] = std::min(free_calls, buckets.calls[next]);
        free_calls -= given[next];
        buckets.calls[next] = 0;
    }
    return given;
}

}  // namespace

Calls billed_calls(const KeyGroup& group, const RateCard& card) {
    const bool in_part = card.bills_only_cryptographic && group.cryptographic_calls;
    return in_part ? Calls(*group.cryptographic_calls) : group.calls;
}

bool is_eligible(const KeyGroup& group, const FreeQuota& quota) {
    return quota.pool == QuotaPool::any_key || group.api_class() == ApiClass::service_managed;
}

FreeCalls allot_free_calls(std::span<const KeyGroup> groups, QuotaOrder order, const PriceBook& book) {
    FreeCalls result{.by_group = List<Int128>(groups.size()), .eligible = {}, .used = {}};
    const auto& quota = book.card().free_quota;
    if (!quota) return result;

    const bool proportional = order == QuotaOrder::proportional;
    Buckets buckets;
    List<std::uint32_t> bucket_of_group(groups.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto& group = groups[i];
        const auto billed = billed_calls(group, book.card());
        if (!is_eligible(group, *quota) || billed.is_zero()) continue;
        const auto& region = group.in_region();
        const auto& price = book.call(group.api_class(), region).of_one;
        const auto at = proportional ? static_cast<std::size_t>(region.region_class) : buckets.with_price(price);
        buckets.prices[at] = price;
        buckets.calls[at] += billed.count();
        bucket_of_group[i] = static_cast<std::uint32_t>(at) + 1;
        result.eligible += billed;
    }

    result.used = std::min(Calls(quota->calls), result.eligible);
    auto given = buckets.calls;
    if (proportional)
        apportion(result.used.count(), given);
    else
        given = give_by_price(buckets, order == QuotaOrder::dearest_first, result.used.count());
    for (std::size_t at = 0; at < Buckets::most; ++at) {
        if (given[at] == 0) continue;
        // Groups outside the bucket weigh nothing, and get nothing.
        List<Int128> shares(groups.size());
        for (std::size_t i = 0; i < groups.size(); ++i)
            if (bucket_of_group[i] == at + 1) shares[i] = billed_calls(groups[i], book.card()).count();
        apportion(given[at], shares);
        for (std::size_t i = 0; i < groups.size(); ++i) result.by_group[i] += shares[i];
    }
    return result;
}

}  // namespace kms_cost
