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
    /// Of a class without a price, that there is none.
    std::size_t hosting(HostingClass hosting_class, std::size_t slab, Cloud cloud) {
        return place_of((static_cast<std::size_t>(hosting_class) * card_limits::slabs + slab) * clouds + scale(cloud));
    }
    std::size_t call(ApiClass api_class, const Region& region) {
        const auto cell = static_cast<std::size_t>(api_class) * 2 + static_cast<std::size_t>(region.region_class);
        return place_of(first_call + cell * clouds + scale(region.cloud));
    }
    std::size_t free_quota() { return place_of(quota); }
    std::size_t not_billed(NotBilled reason) { return place_of(quota + static_cast<std::size_t>(reason)); }
    std::size_t other_operations() { return place_of(operations); }
    std::size_t calls_without_price() { return place_of(no_calls); }
    std::size_t meter(Meter meter) { return place_of(first_meter + static_cast<std::size_t>(meter)); }

    void write(JsonWriter& out) const;

private:
    static constexpr std::size_t clouds = cloud_names.names.size();
    static constexpr std::size_t first_call = hosting_class_names.names.size() * card_limits::slabs * clouds;
    static constexpr std::size_t quota =
        first_call + api_class_names.names.size() * region_class_names.names.size() * clouds;
    // Behind the quota are the two reasons not to bill.
    static constexpr std::size_t operations = quota + 3;
    static constexpr std::size_t no_calls = operations + 1;
    static constexpr std::size_t first_meter = no_calls + 1;
    /// Of every price that there can be.
    static constexpr std::size_t most = first_meter + meter_names.names.size();
    static_assert(most <= UINT8_MAX);

    /// Clouds without a multiplier share the public price.
    [[nodiscard]] std::size_t scale(Cloud cloud) const {
        return book_.card().multiplier(cloud) ? static_cast<std::size_t>(cloud) : 0;
    }
    std::size_t place_of(std::size_t price);
    void write_hosting(std::size_t price, JsonWriter& out) const;
    void write_call(std::size_t price, JsonWriter& out) const;
    void write_meter(std::size_t meter, JsonWriter& out) const;
    void write_price(const Decimal& shown, const Decimal& of_cell, std::int64_t per, std::size_t cloud,
                     JsonWriter& out) const;

    const PriceBook& book_;
    std::array<std::uint8_t, most> places_{};  ///< plus one; zero for prices that are not in the list
    std::array<std::uint8_t, most> prices_;    ///< by place
    std::size_t count_ = 0;
};

}  // namespace kms_cost::json
