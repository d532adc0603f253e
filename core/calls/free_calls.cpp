#include "core/calls/free_calls.hpp"

#include <algorithm>
#include <array>

#include "core/apportion/apportion.hpp"

namespace kms_cost {

namespace {

/// Groups that share a part of the quota in proportion to their calls.
struct Bucket {
    UnitPrice<CallUnit> price;
    std::vector<std::size_t> groups;
    std::vector<Int128> calls;
    Int128 total_calls = 0;

    void add(std::size_t group, Calls group_calls) {
        groups.push_back(group);
        calls.push_back(group_calls.count());
        total_calls += group_calls.count();
    }
};

void give(const Bucket& bucket, Int128 free_calls, FreeCalls& result) {
    const auto shares = apportion(free_calls, bucket.calls);
    for (std::size_t i = 0; i < shares.size(); ++i) result.by_group[bucket.groups[i]] = shares[i];
    result.used += Calls(free_calls);
}

std::vector<Bucket> by_region_class(std::span<const KeyGroup> groups, const FreeQuota& quota) {
    std::vector<Bucket> buckets(region_class_names.names.size());
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (is_eligible(groups[i], quota))
            buckets[static_cast<std::size_t>(groups[i].in_region().region_class)].add(i, groups[i].calls);
    return buckets;
}

std::vector<Bucket> by_price(std::span<const KeyGroup> groups, const FreeQuota& quota, const PriceBook& book) {
    std::vector<Bucket> buckets;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (!is_eligible(groups[i], quota)) continue;
        const auto& region = groups[i].in_region();
        const auto price = book.call(groups[i].api_class(), region);
        auto bucket = std::ranges::find(buckets, price, &Bucket::price);
        if (bucket == buckets.end()) {
            buckets.push_back({.price = price, .groups = {}, .calls = {}});
            bucket = buckets.end() - 1;
        }
        bucket->add(i, groups[i].calls);
    }
    return buckets;
}

}  // namespace

bool is_eligible(const KeyGroup& group, const FreeQuota& quota) {
    return quota.pool == QuotaPool::any_key || group.api_class() == ApiClass::service_managed;
}

FreeCalls allot_free_calls(std::span<const KeyGroup> groups, QuotaOrder order, const PriceBook& book) {
    FreeCalls result{.by_group = std::vector<Int128>(groups.size(), 0), .eligible = {}, .used = {}};
    if (!book.card().free_quota) return result;

    for (const auto& group : groups)
        if (is_eligible(group, *book.card().free_quota)) result.eligible += group.calls;
    Int128 left = std::min(Int128{book.card().free_quota->calls}, result.eligible.count());

    if (order == QuotaOrder::proportional) {
        const auto buckets = by_region_class(groups, *book.card().free_quota);
        std::array<Int128, 2> calls{};
        std::ranges::transform(buckets, calls.begin(), &Bucket::total_calls);
        const auto shares = apportion(left, calls);
        for (std::size_t i = 0; i < buckets.size(); ++i) give(buckets[i], shares[i], result);
        return result;
    }
    auto buckets = by_price(groups, *book.card().free_quota, book);
    std::ranges::sort(buckets, {}, &Bucket::price);
    if (order == QuotaOrder::dearest_first) std::ranges::reverse(buckets);
    for (const auto& bucket : buckets) {
        const auto free_calls = std::min(left, bucket.total_calls);
        give(bucket, free_calls, result);
        left -= free_calls;
    }
    return result;
}

}  // namespace kms_cost
