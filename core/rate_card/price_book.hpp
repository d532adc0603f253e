#pragma once

#include <array>

#include "core/money/unit_price.hpp"
#include "core/rate_card/rate_card.hpp"

namespace kms_cost {

/// A price as it applies in one cloud: as a person would write it, and exactly for one unit.
template <class Unit>
struct AppliedPrice {
    /// Of so many units as the card prices it for, with the cloud's multiplier.
    Decimal shown;
    UnitPrice<Unit> of_one;
};

/// A rate card with its prices worked out for each cell and cloud.
class PriceBook {
public:
    using HostingPrice = AppliedPrice<HostedDayUnit>;
    using CallPrice = AppliedPrice<CallUnit>;

    PriceBook() = default;
    /// @param card one in which `validate` finds no problem
    explicit PriceBook(const RateCard& card);

    [[nodiscard]] const RateCard& card() const { return card_; }

    /// The price of one hosted item for one day, in a slab that the card has.
    [[nodiscard, gnu::noinline]] const HostingPrice& hosting(HostingClass hosting_class, std::size_t slab,
                                                             Cloud cloud) const {
        return hosting_[static_cast<std::size_t>(hosting_class)][slab][static_cast<std::size_t>(cloud)];
    }
    /// The price of calls; 0 where the card has none.
    [[nodiscard, gnu::noinline]] const CallPrice& call(ApiClass api_class, RegionClass region_class,
                                                       Cloud cloud) const {
        return calls_[static_cast<std::size_t>(api_class)][static_cast<std::size_t>(region_class)]
                     [static_cast<std::size_t>(cloud)];
    }
    [[nodiscard]] const CallPrice& call(ApiClass api_class, const Region& region) const {
        return call(api_class, region.region_class, region.cloud);
    }

    /// The price of one of what is metered for one day; nothing where the card has none.
    [[nodiscard]] const UnitPrice<MeterDayUnit>& meter(Meter meter) const {
        return meters_[static_cast<std::size_t>(meter)];
    }

    /// The most slabs that any of the card's hosting prices has.
    [[nodiscard]] std::size_t most_slabs() const { return most_slabs_; }

private:
    static constexpr std::size_t clouds = cloud_names.names.size();

    RateCard card_;
    std::array<std::array<std::array<HostingPrice, clouds>, card_limits::slabs>, 4> hosting_;
    std::array<std::array<std::array<CallPrice, clouds>, 2>, 3> calls_;
    std::array<UnitPrice<MeterDayUnit>, meter_names.names.size()> meters_;
    std::size_t most_slabs_ = 1;
};

}  // namespace kms_cost
