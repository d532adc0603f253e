#include "core/rate_card/validate.hpp"

#include "core/money/money.hpp"
#include "core/rate_card/price_of_one.hpp"

namespace kms_cost {

namespace {

void check_slab_limits(const GraduatedPrice& price, const Path& path, Problems& problems) {
    std::int64_t above = 0;
    for (std::size_t i = 0; i < price.slabs().size(); ++i) {
        const auto& up_to = price.slabs()[i].up_to;
        const bool last = i + 1 == price.slabs().size();
        const auto slab = path.element(i);
        const auto limit = slab.field("upTo");
        if (last && up_to)
            problems.add(ProblemCode::slab_limit_on_last, limit);
        else if (!last && !up_to)
            problems.add(ProblemCode::slab_limit_missing, limit);
        else if (up_to && *up_to <= above)
            problems.add(ProblemCode::slabs_not_ascending, limit).number = above;
        above = up_to.value_or(above);
    }
}

/// Only prices of calls, which are stated for many, can have too many decimals.
static_assert(card_limits::price_decimals + card_limits::factor_decimals <= Money::decimals);

void check_representable(const RateCard& card, Decimal price, const Path& path, Problems& problems) {
    for (std::size_t cloud = 0; cloud < card.multipliers.size(); ++cloud) {
        if (!price_of_one(card.in_cloud(price, static_cast<Cloud>(cloud)), card.calls_per).has_overflowed()) continue;
        problems.add(ProblemCode::price_not_representable, path.field("price")).number = Money::decimals;
        return;
    }
}

}  // namespace

Problems validate(const RateCard& card) {
    Problems problems;
    const Path root;
    const auto hosting_prices = root.field("hosting.prices");
    for (std::size_t c = 0; c < card.hosting.size(); ++c) {
        const auto& price = card.hosting[c];
        const auto of_class = hosting_prices.field(hosting_class_names.names[c]);
        if (!price.is_plain) check_slab_limits(price, of_class.field("slabs"), problems);
    }
    if (!card.prices_calls) return problems;
    auto per = card.calls_per;
    while (per > 1 && per % 10 == 0) per /= 10;
    if (per != 1) problems.add(ProblemCode::unknown_value, root.field("calls.per")).list = card_limits::allowed_per;
    const auto call_prices = root.field("calls.prices");
    for (std::size_t api = 0; api < card.call_prices.size(); ++api) {
        const auto of_class = call_prices.field(api_class_names.names[api]);
        for (std::size_t region = 0; region < card.call_prices[api].size(); ++region)
            check_representable(card, card.call_prices[api][region], of_class.field(region_class_names.names[region]),
                                problems);
    }
    return problems;
}

}  // namespace kms_cost
