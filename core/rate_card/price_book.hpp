#pragma once

#include <array>
#include <vector>

#include "core/money/unit_price.hpp"
#include "core/problem/outcome.hpp"
#include "core/rate_card/rate_card.hpp"

namespace kms_cost {

/// A rate card that was found valid, with the exact price of one unit worked out for each cell and cloud.
class PriceBook {
public:
    using HostingPrice = UnitPrice<HostedDayUnit>;
    using CallPrice = UnitPrice<CallUnit>;

    /// @return the book, or the problems of the card: slabs that overlap, descend or leave a gap at either end, and
    ///         prices that 16 decimals a unit cannot represent. Limits of single fields are the reader's part.
    static Outcome<PriceBook> from(RateCard card);

    [[nodiscard]] const RateCard& card() const { return card_; }

    /// The price of one hosted item for one day.
    [[nodiscard]] HostingPrice hosting(HostingClass hosting_class, std::size_t slab, Cloud cloud) const {
        return hosting_[static_cast<std::size_t>(hosting_class)][slab * clouds + static_cast<std::size_t>(cloud)];
    }
    /// The price of one call.
    [[nodiscard]] CallPrice call(ApiClass api_class, const Region& region) const {
        return calls_[static_cast<std::size_t>(api_class)][static_cast<std::size_t>(region.region_class)]
                     [static_cast<std::size_t>(region.cloud)];
    }

private:
    static constexpr std::size_t clouds = cloud_names.names.size();

    explicit PriceBook(RateCard card);

    RateCard card_;
    std::array<std::vector<HostingPrice>, 4> hosting_;
    std::array<std::array<std::array<CallPrice, clouds>, 2>, 3> calls_;
};

}  // namespace kms_cost
