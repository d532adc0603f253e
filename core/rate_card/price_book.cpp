#include "core/rate_card/price_book.hpp"

#include <algorithm>

#include "core/rate_card/price_of_one.hpp"

namespace kms_cost {

namespace {

/// @return the exact price of one unit
Money apply(const RateCard& card, std::size_t cloud, const Decimal& price, std::int64_t per, Decimal& shown) {
    shown = card.in_cloud(price, static_cast<Cloud>(cloud));
    return price_of_one(shown, per);
}

}  // namespace

PriceBook::PriceBook(const RateCard& card) : card_(card) {
    for (std::size_t cloud = 0; cloud < clouds; ++cloud) {
        for (std::size_t hosting_class = 0; hosting_class < hosting_.size(); ++hosting_class) {
            const auto slabs = card_.hosting[hosting_class].slabs();
            most_slabs_ = std::max(most_slabs_, slabs.size());
            for (std::size_t slab = 0; slab < slabs.size(); ++slab) {
                auto& applied = hosting_[hosting_class][slab][cloud];
                applied.of_one = UnitPrice<HostedDayUnit>(apply(card_, cloud, slabs[slab].price, 1, applied.shown));
            }
        }
        for (std::size_t api = 0; api < calls_.size(); ++api)
            for (std::size_t region = 0; region < calls_[api].size(); ++region) {
                auto& applied = calls_[api][region][cloud];
                applied.of_one = UnitPrice<CallUnit>(
                    apply(card_, cloud, card_.call_prices[api][region], card_.calls_per, applied.shown));
            }
    }
    for (std::size_t meter = 0; meter < meters_.size(); ++meter)
        if (const auto& price = card_.meters[meter]) meters_[meter] = UnitPrice<MeterDayUnit>(price_of_one(*price, 1));
}

}  // namespace kms_cost
