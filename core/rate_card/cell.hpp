#pragma once

#include <cstddef>

#include "core/rate_card/rate_card.hpp"

namespace kms_cost {

/// A cell of a rate card: the place that a price was taken from.
struct Cell {
    enum class Kind { none, hosting_price, hosting_slab, call_price, free_quota, multiplier };

    Kind kind = Kind::none;
    HostingClass hosting_class{};
    ApiClass api_class{};
    RegionClass region_class{};
    /// Of the slab, or of the multiplier.
    std::size_t index = 0;

    static Cell hosting(const RateCard& card, HostingClass hosting_class, std::size_t slab) {
        const auto kind = card.hosting_price(hosting_class).is_plain ? Kind::hosting_price : Kind::hosting_slab;
        return {.kind = kind, .hosting_class = hosting_class, .index = slab};
    }
    static Cell call(ApiClass api_class, RegionClass region_class) {
        return {.kind = Kind::call_price, .api_class = api_class, .region_class = region_class};
    }
    static Cell free_quota() { return {.kind = Kind::free_quota}; }
    static Cell multiplier(std::size_t index) { return {.kind = Kind::multiplier, .index = index}; }
};

}  // namespace kms_cost
