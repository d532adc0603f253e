#include "core/calls/free_calls.hpp"

#include <algorithm>
#include <array>

#include "core/apportion/apportion.hpp"

namespace kms_cost {

namespace {

/// Groups that share a part of the quota in proportion to their calls.
struct Bucket {
    UnitPrice<CallUnit> price;
    std::vector<std::uint32_t> groups;
    std::vector<Int128> calls;
    Int128 total_calls = 0;

    void add(std::size_t group, Calls group_calls) {
        groups.push_back(static_cast<std::uint32_t>(group));
        calls.push_back(group_calls.count());
        total_calls += group_calls.count();
    }
};

/// One for each cell and cloud of a card is enough: there are no more prices than that.
using Buckets = std::array<Bucket, 18>;

void give(const Bucket& bucket, Int128 free_calls, FreeCalls& result) {
    const auto shares = apportion(free_calls, bucket.calls);
    for (std::size_t i = 0; i < shares.size(); ++i) result.by_group[bucket.groups[i]] = shares[i];
    result.used += Calls(free_calls);
}

void give_in_proportion(const Buckets& by_region_class, Int128 free_calls, FreeCalls& result) {
    const std::array<Int128, 2> calls{by_region_class[0].total_calls, by_region_class[1].total_calls};
    const auto shares = apportion(free_calls, calls);
    for (std::size_t i = 0; i < calls.size(); ++i) give(by_region_class[i], shares[i], result);
}

void give_by_price(Buckets& by_price, bool dearest_first, Int128 free_calls, FreeCalls& result) {
    while (free_calls > 0) {
        Bucket* next = nullptr;
        for (auto& bucket : by_price) {
            if (bucket.total_calls == 0) continue;
            if (next == nullptr || (bucket.price > next->price) == dearest_first) next = &bucket;
        }
        const auto given = std::min(free_calls, next->total_calls);
        give(*next, given, result);
        free_calls -= given;
        next->total_calls = 0;
    }
}

}  // namespace

bool is_eligible(const KeyGroup& group, const FreeQuota& quota) {
    return quota.pool == QuotaPool::any_key || group.api_class() == ApiClass::service_managed;
}

FreeCalls allot_free_calls(std::span<const KeyGroup> groups, QuotaOrder order, const PriceBook& book) {
    FreeCalls result{.by_group = std::vector<Int128>(groups.size()), .eligible = {}, .used = {}};
    const auto& quota = book.card().free_quota;
    if (!quota) return result;

    const bool proportional = order == QuotaOrder::proportional;
    Buckets buckets;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (!is_eligible(groups[i], *quota)) continue;
        result.eligible += groups[i].calls;
        const auto& region = groups[i].in_region();
        auto at = static_cast<std::size_t>(region.region_class);
        if (!proportional) {
            const auto price = book.call(groups[i].api_class(), region).of_one;
            for (at = 0; !buckets[at].groups.empty() && buckets[at].price != price;) ++at;
            buckets[at].price = price;
        }
        buckets[at].add(i, groups[i].calls);
    }
    const Int128 free_calls = std::min(Int128{quota->calls}, result.eligible.count());
    if (proportional)
        give_in_proportion(buckets, free_calls, result);
    else
        give_by_price(buckets, order == QuotaOrder::dearest_first, free_calls, result);
    return result;
}

}  // namespace kms_cost
