#include "core/rate_card/price_book.hpp"

#include <algorithm>
#include <type_traits>

#include "core/rate_card/price_of_one.hpp"

namespace kms_cost {

PriceBook::PriceBook(const RateCard& card) : card_(card) {
    for (std::size_t cloud = 0; cloud < clouds; ++cloud) {
        const auto apply = [&](Decimal price, std::int64_t per, auto& applied) {
            applied.shown = card_.in_cloud(price, static_cast<Cloud>(cloud));
            applied.of_one = std::remove_reference_t<decltype(applied.of_one)>(price_of_one(applied.shown, per));
        };
        for (std::size_t hosting_class = 0; hosting_class < hosting_.size(); ++hosting_class) {
            const auto slabs = card_.hosting[hosting_class].slabs();
            most_slabs_ = std::max(most_slabs_, slabs.size());
            for (std::size_t slab = 0; slab < slabs.size(); ++slab)
                apply(slabs[slab].price, 1, hosting_[hosting_class][slab][cloud]);
        }
        for (std::size_t api = 0; api < calls_.size(); ++api)
            for (std::size_t region = 0; region < calls_[api].size(); ++region)
                apply(card_.call_prices[api][region], card_.calls_per, calls_[api][region][cloud]);
    }
}

}  // namespace kms_cost
