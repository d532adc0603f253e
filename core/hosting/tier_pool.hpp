#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/hosting/hosted_days.hpp"

namespace kms_cost {

/// The groups whose items a graduated price counts together, and how many items they have on each day.
class TierPool {
public:
    void add(std::uint32_t group, const HostedGroup& hosted);

    [[nodiscard]] const std::vector<std::uint32_t>& groups() const { return groups_; }

    /// For each member, in the order of adding, its item-days in each slab: [member × slabs + slab].
    ///
    /// The slabs apply to each day's pooled items. Their sums over the period are given back to the members slab by
    /// slab, in proportion to the item-days that a member has left, in whole item-days by largest remainder.
    [[nodiscard]] std::vector<Int128> divide(const GraduatedPrice& price, Days period_days) const;

private:
    [[nodiscard]] std::vector<Int128> slab_totals(const GraduatedPrice& price, Days period_days) const;

    std::vector<std::uint32_t> groups_;
    std::vector<Int128> item_days_;
    /// change_[d] is what the pooled items change by from day d to day d + 1, days counted from 0.
    std::array<Int128, longest_period + 1> change_{};
};

/// All pools of one card and workload: one for each hosting class and each part that the scope divides it into.
class TierPools {
public:
    explicit TierPools(TierScope scope) : scope_(scope) {}

    TierPool& pool_of(const KeyGroup& group);

    template <class Visit>
    void for_each(Visit visit) const {
        for (const auto& [hosting_class, pool] : pools_) visit(hosting_class, pool);
    }

private:
    struct ClassPool {
        HostingClass hosting_class;
        TierPool pool;
    };

    TierScope scope_;
    std::vector<ClassPool> pools_;
    std::vector<std::int32_t> pool_index_;
};

}  // namespace kms_cost
