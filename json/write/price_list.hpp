#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "core/hosting/hosted_days.hpp"
#include "core/rate_card/price_book.hpp"
#include "json/write/json_writer.hpp"

namespace kms_cost::json {

/// The prices that an estimate uses, each once, in the order in which its lines first use them.
class PriceList {
public:
    explicit PriceList(const PriceBook& book) : book_(book) {}

    /// Each gives the place of its price in the list, and adds it where it is not there.
    std::size_t hosting(HostingClass hosting_class, std::size_t slab, Cloud cloud) {
        return place_of((static_cast<std::size_t>(hosting_class) * card_limits::slabs + slab) * clouds + scale(cloud));
    }
    std::size_t call(ApiClass api_class, const Region& region) {
        const auto cell = static_cast<std::size_t>(api_class) * 2 + static_cast<std::size_t>(region.region_class);
        return place_of(first_call + cell * clouds + scale(region.cloud));
    }
    std::size_t free_quota() { return place_of(quota); }
    std::size_t not_billed(NotBilled reason) { return place_of(quota + static_cast<std::size_t>(reason)); }

    void write(JsonWriter& out) const;

private:
    static constexpr std::size_t clouds = cloud_names.names.size();
    static constexpr std::size_t first_call = hosting_class_names.names.size() * card_limits::slabs * clouds;
    static constexpr std::size_t quota =
        first_call + api_class_names.names.size() * region_class_names.names.size() * clouds;
    /// Of every price that there can be: hosting, calls, the quota, and the two reasons not to bill.
    static constexpr std::size_t most = quota + 3;

    /// Clouds without a multiplier share the public price.
    [[nodiscard]] std::size_t scale(Cloud cloud) const {
        return book_.card().multiplier(cloud) ? static_cast<std::size_t>(cloud) : 0;
    }
    std::size_t place_of(std::size_t price);
    void write_hosting(std::size_t price, JsonWriter& out) const;
    void write_call(std::size_t price, JsonWriter& out) const;
    void write_price(const Decimal& shown, const Decimal& of_cell, std::int64_t per, std::size_t cloud,
                     JsonWriter& out) const;

    const PriceBook& book_;
    std::array<std::uint8_t, most> places_{};  ///< plus one; zero for prices that are not in the list
    std::array<std::uint8_t, most> prices_;    ///< by place
    std::size_t count_ = 0;
};

}  // namespace kms_cost::json
