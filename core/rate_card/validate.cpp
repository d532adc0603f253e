#include "core/rate_card/validate.hpp"

#include "core/money/money.hpp"
#include "core/rate_card/cell.hpp"
#include "core/rate_card/price_of_one.hpp"

namespace kms_cost {

namespace {

void check_slab_limits(const GraduatedPrice& price, const std::string& path, Problems& problems) {
    std::int64_t above = 0;
    for (std::size_t i = 0; i < price.slabs.size(); ++i) {
        const auto& up_to = price.slabs[i].up_to;
        const bool last = i + 1 == price.slabs.size();
        const auto slab_path = path + ".slabs[" + std::to_string(i) + ']';
        if (last && up_to)
            problems.push_back({"slab-limit-on-last", slab_path + ".upTo", {}});
        else if (!last && !up_to)
            problems.push_back({"slab-limit-missing", slab_path + ".upTo", {}});
        else if (up_to && *up_to <= above)
            problems.push_back({"slabs-not-ascending", slab_path + ".upTo", {parameter("above", std::to_string(above))}});
        above = up_to.value_or(above);
    }
}

void check_representable(const RateCard& card, Decimal price, std::int64_t per, const std::string& path, Problems& problems) {
    for (std::size_t cloud = 0; cloud < card.multipliers.size(); ++cloud) {
        if (!price_of_one(card.in_cloud(price, static_cast<Cloud>(cloud)), per).has_overflowed()) continue;
        problems.push_back({"price-not-representable", path, {parameter("maximum", std::to_string(Money::decimals))}});
        return;
    }
}

}  // namespace

Problems validate(const RateCard& card) {
    Problems problems;
    for (std::size_t c = 0; c < card.hosting.size(); ++c) {
        const auto hosting_class = static_cast<HostingClass>(c);
        const auto& price = card.hosting[c];
        if (!price.is_plain()) {
            auto path = std::string("hosting.prices.");
            check_slab_limits(price, path += hosting_class_names.of(hosting_class), problems);
        }
        for (std::size_t slab = 0; slab < price.slabs.size(); ++slab) {
            const auto path = path_of(Cell::hosting(card, hosting_class, slab)) + ".price";
            check_representable(card, price.slabs[slab].price, 1, path, problems);
        }
    }
    for (std::size_t api = 0; api < card.call_prices.size(); ++api) {
        for (std::size_t region = 0; region < card.call_prices[api].size(); ++region) {
            const auto cell = Cell::call(static_cast<ApiClass>(api), static_cast<RegionClass>(region));
            check_representable(card, card.call_prices[api][region], card.calls_per, path_of(cell) + ".price", problems);
        }
    }
    return problems;
}

}  // namespace kms_cost
