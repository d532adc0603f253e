#include "core/rate_card/price_book.hpp"

#include <algorithm>

#include "core/rate_card/price_of_one.hpp"

namespace kms_cost {

PriceBook::PriceBook(const RateCard& card) : card_(card) {
    for (std::size_t cloud = 0; cloud < clouds; ++cloud) {
        const auto in_cloud = [&](Decimal price, std::int64_t per) {
            return price_of_one(card_.in_cloud(price, static_cast<Cloud>(cloud)), per);
        };
        for (std::size_t hosting_class = 0; hosting_class < hosting_.size(); ++hosting_class) {
            const auto slabs = card_.hosting[hosting_class].slabs();
            most_slabs_ = std::max(most_slabs_, slabs.size());
            for (std::size_t slab = 0; slab < slabs.size(); ++slab)
                hosting_[hosting_class][slab][cloud] = HostingPrice(in_cloud(slabs[slab].price, 1));
        }
        for (std::size_t api = 0; api < calls_.size(); ++api)
            for (std::size_t region = 0; region < calls_[api].size(); ++region)
                calls_[api][region][cloud] = CallPrice(in_cloud(card_.call_prices[api][region], card_.calls_per));
    }
}

}  // namespace kms_cost
