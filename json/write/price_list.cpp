#include "json/write/price_list.hpp"

namespace kms_cost::json {

namespace {

/// What costs nothing by a rule, or has no price.
struct RuleWithoutPrice {
    Name rule;
    Name cell;
    bool is_free = true;
};

/// In the order of their places.
constexpr RuleWithoutPrice rules_without_price[] = {
    {"calls.free-quota", "calls.freeQuota"}, {"hosting.pending-deletion", ""},
    {"hosting.pending-import", ""},          {"calls.other-operations", "calls.operations"},
    {"calls.not-priced", "calls", false},
};

void write_no_price(JsonWriter& out) { out.null("price").field("per", Int128{1}); }

void write_rule(const RuleWithoutPrice& rule, JsonWriter& out) {
    out.field("rule", rule.rule);
    if (rule.cell.empty())
        out.null("cell");
    else
        out.field("cell", rule.cell);
    if (rule.is_free)
        out.field("price", Int128{0}).field("per", Int128{1});
    else
        write_no_price(out);
}

}  // namespace

std::size_t PriceList::place_of(std::size_t price) {
    if (places_[price] == 0) {
        prices_[count_] = static_cast<std::uint8_t>(price);
        places_[price] = static_cast<std::uint8_t>(++count_);
    }
    return places_[price] - 1;
}

void PriceList::write(JsonWriter& out) const {
    out.begin_array("prices");
    for (std::size_t place = 0; place < count_; ++place) {
        const std::size_t price = prices_[place];
        out.begin_object();
        if (price < first_call) {
            write_hosting(price, out);
        } else if (price < quota) {
            write_call(price - first_call, out);
        } else if (price < first_meter) {
            write_rule(rules_without_price[price - quota], out);
        } else {
            write_meter(price - first_meter, out);
        }
        out.end_object();
    }
    out.end_array();
}

void PriceList::write_hosting(std::size_t price, JsonWriter& out) const {
    const auto cloud = price % clouds;
    const auto slab = price / clouds % card_limits::slabs;
    const auto hosting_class = static_cast<HostingClass>(price / clouds / card_limits::slabs);
    const auto& graduated = book_.card().hosting_price(hosting_class);
    const auto slabs = graduated.slabs();
    const auto rule = graduated.is_plain ? Name("hosting.price") : Name("hosting.tier");
    out.field("rule", graduated.is_stated() ? rule : Name("hosting.not-priced"));
    out.begin_text("cell").part("hosting.prices.").part(hosting_class_names.of(hosting_class));
    if (!graduated.is_plain) out.part(".slabs[").part(slab).part("]");
    out.end_text();
    if (!graduated.is_stated()) return write_no_price(out);
    write_price(book_.hosting(hosting_class, slab, static_cast<Cloud>(cloud)).shown, slabs[slab].price, 1, cloud, out);
    if (graduated.is_plain) return;
    out.field("above", Int128{slab == 0 ? 0 : *slabs[slab - 1].up_to});
    if (slabs[slab].up_to)
        out.field("upTo", Int128{*slabs[slab].up_to});
    else
        out.null("upTo");
}

void PriceList::write_call(std::size_t price, JsonWriter& out) const {
    const auto cloud = price % clouds;
    const auto region_class = static_cast<RegionClass>(price / clouds % 2);
    const auto api_class = static_cast<ApiClass>(price / clouds / 2);
    const auto& card = book_.card();
    out.field("rule", Name("calls.price")).begin_text("cell").part("calls.prices.");
    out.part(api_class_names.of(api_class)).part(".").part(region_class_names.of(region_class)).end_text();
    write_price(book_.call(api_class, region_class, static_cast<Cloud>(cloud)).shown,
                card.call_price(api_class, region_class), card.calls_per, cloud, out);
}

void PriceList::write_meter(std::size_t meter, JsonWriter& out) const {
    out.field("rule", Name("meters.price")).begin_text("cell").part("meters.").part(meter_names.names[meter]);
    const auto price = book_.card().meters[meter].value_or(Decimal{});
    out.end_text();
    write_price(price, price, 1, 0, out);
}

void PriceList::write_price(const Decimal& shown, const Decimal& of_cell, std::int64_t per, std::size_t cloud,
                            JsonWriter& out) const {
    out.field("price", shown).field("per", Int128{per});
    const auto& multiplier = book_.card().multipliers[cloud];
    if (!multiplier) return;
    out.begin_object("multiplier").field("factor", multiplier->factor).field("basePrice", of_cell);
    out.begin_text("cell").part("multipliers[").part(multiplier->index).part("]").end_text().end_object();
}

}  // namespace kms_cost::json
