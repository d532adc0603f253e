#include "core/hosting/hosting.hpp"

#include <array>
#include <cstdint>

#include "core/hosting/slab_shares.hpp"
#include "core/hosting/tier_pool.hpp"
#include "core/hosting/tier_scope.hpp"
#include "core/list/list.hpp"

namespace kms_cost {

namespace {

/// Groups that are counted together. Each group knows the next one of its pool.
struct Pool {
    TierPool items;
    std::size_t first = 0;
    std::size_t size = 0;
    /// Whether all are in the cloud of the first, and so at one price a slab.
    bool one_cloud = true;
};

/// Prices the hosting of groups, one pool after another.
class Pricer {
public:
    /// @param bill takes each group's part; where there is none, only the total is of interest
    Pricer(std::span<const KeyGroup> groups, const Period& period, const Assumptions& assumptions,
           const PriceBook& book, HostingBill* bill)
        : groups_(groups), period_(period), assumptions_(assumptions), book_(book), bill_(bill), next_(groups.size()) {}

    Money total() {
        find_pools();
        Money total;
        for (const auto& pool : pools_) total += bill_ == nullptr && pool.one_cloud ? total_of(pool) : share_out(pool);
        return total;
    }

private:
    void find_pools() {
        std::array<std::uint16_t, pool_count> places{};  // plus one; zero where a pool has no groups yet
        // From the last group on, so that the chains are in the groups' order.
        for (std::size_t i = groups_.size(); i-- > 0;) {
            const auto& group = groups_[i];
            const auto hosted = hosted_group(group, period_, assumptions_, book_.card().hosting_unit);
            if (bill_ != nullptr) bill_->entries[i].hosted = hosted;
            if (hosted.billed().is_zero()) continue;
            auto& place = places[pool_of(group, assumptions_.tier_scope)];
            if (place == 0) {
                pools_.emplace_back();
                place = static_cast<std::uint16_t>(pools_.size());
            }
            auto& pool = pools_[place - 1U];
            if (pool.size > 0 && cloud_of(i) != cloud_of(pool.first)) pool.one_cloud = false;
            pool.items.add(hosted);
            next_[i] = static_cast<std::uint32_t>(pool.first);
            pool.first = i;
            ++pool.size;
        }
    }

    [[nodiscard]] Cloud cloud_of(std::size_t index) const { return groups_[index].in_region().cloud; }

    [[nodiscard]] SlabTotals slab_totals(const Pool& pool) const {
        const auto hosting_class = groups_[pool.first].hosting_class();
        return pool.items.slab_totals(book_.card().hosting_price(hosting_class).slabs(), period_.days);
    }

    /// A group's item-days in one slab at their price.
    [[nodiscard]] HostingShare share(std::size_t index, std::size_t slab, Int128 quantity) const {
        const HostedDays days(quantity);
        return {days, days * book_.hosting(groups_[index].hosting_class(), slab, cloud_of(index)).of_one};
    }

    /// Where all have one price, the total asks for no shares.
    [[nodiscard]] Money total_of(const Pool& pool) const {
        const auto totals = slab_totals(pool);
        Money total;
        for (std::size_t slab = 0; slab < book_.most_slabs(); ++slab)
            total += share(pool.first, slab, totals[slab]).amount;
        return total;
    }

    /// What the pool has in each slab is given back to its groups.
    Money share_out(const Pool& pool) {
        List<std::size_t> members(pool.size);
        SlabShares shares(pool.size);
        auto index = pool.first;
        for (std::size_t i = 0; i < pool.size; ++i) {
            members[i] = index;
            shares.set(i, hosted_group(groups_[index], period_, assumptions_, book_.card().hosting_unit).billed());
            index = next_[index];
        }
        const auto totals = slab_totals(pool);
        Money total;
        for (std::size_t slab = 0; slab < book_.most_slabs(); ++slab) {
            if (totals[slab] == 0) continue;
            const auto parts = shares.take(totals[slab]);
            for (std::size_t i = 0; i < pool.size; ++i) {
                const auto part = share(members[i], slab, parts[i]);
                total += part.amount;
                if (bill_ == nullptr) continue;
                bill_->shares[members[i] * bill_->shares_each + slab] = part;
                bill_->entries[members[i]].amount += part.amount;
            }
        }
        return total;
    }

    std::span<const KeyGroup> groups_;
    const Period& period_;
    const Assumptions& assumptions_;
    const PriceBook& book_;
    HostingBill* bill_;
    List<Pool> pools_;
    List<std::uint32_t> next_;  ///< by group: the next of its pool
};

}  // namespace

HostingBill price_hosting(std::span<const KeyGroup> groups, const Period& period, const Assumptions& assumptions,
                          const PriceBook& book) {
    HostingBill bill{.entries = List<HostingBill::Entry>(groups.size()),
                     .shares = List<HostingShare>(groups.size() * book.most_slabs()),
                     .shares_each = book.most_slabs(),
                     .total = {}};
    bill.total = Pricer(groups, period, assumptions, book, &bill).total();
    return bill;
}

Money hosting_total(std::span<const KeyGroup> groups, const Period& period, const Assumptions& assumptions,
                    const PriceBook& book) {
    return Pricer(groups, period, assumptions, book, nullptr).total();
}

}  // namespace kms_cost
