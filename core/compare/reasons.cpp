#include "core/compare/reasons.hpp"

namespace kms_cost {

namespace {

ReasonValue of_name(Name name) { return {.kind = ReasonValue::Kind::name, .name = name, .count = 0, .price = {}}; }
ReasonValue of_count(Int128 count) {
    return {.kind = ReasonValue::Kind::count, .name = {}, .count = count, .price = {}};
}
ReasonValue of_price(const Money& price) {
    return {.kind = ReasonValue::Kind::price, .name = {}, .count = 0, .price = price};
}

std::string_view currency_of(const PricedWorkload& workload) { return workload.book->card().currency.name(); }

/// What is told of one charge on one side.
struct Side {
    std::array<Name, 2> names;
    Int128 quantity = 0;
    bool is_priced = false;
    Money price;
    std::array<Int128, 2> counts{};
};

/// What the names and counts of a side are, by charge.
struct Kinds {
    std::array<ReasonKind, 2> names;
    std::array<ReasonKind, 2> counts;
};
constexpr Kinds kinds_of[] = {
    {{ReasonKind::hosting_class, ReasonKind::unit}, {ReasonKind::tier, {}}},
    {{ReasonKind::api_class, ReasonKind::region_class}, {ReasonKind::free_quota, ReasonKind::other_operations}},
    {},
};

Side hosting_side(const PricedWorkload& workload, std::size_t index) {
    const auto& card = workload.book->card();
    const auto& group = workload.scenario->groups[index];
    const auto hosting_class = group.hosting_class();
    Side side;
    side.names = {hosting_class_names.of(hosting_class), hosting_unit_names.of(card.hosting_unit)};
    side.quantity = workload.estimate->hosting.entries[index].hosted.billed().count();
    if (card.hosting_price(hosting_class).is_stated())
        side.price = workload.book->hosting(hosting_class, 0, group.in_region().cloud).of_one.of_one();
    // Item-days beyond the first slab.
    for (const auto& share : workload.estimate->hosting.shares_of(index).subspan(1))
        side.counts[0] += share.quantity.count();
    return side;
}

Side calls_side(const PricedWorkload& workload, std::size_t index) {
    const auto& group = workload.scenario->groups[index];
    const auto& region = group.in_region();
    const auto& entry = workload.estimate->calls.entries[index];
    Side side;
    side.names = {api_class_names.of(group.api_class()), region_class_names.of(region.region_class)};
    side.quantity = group.calls.count();
    side.price = workload.book->call(group.api_class(), region).of_one.of_one();
    side.counts = {entry.free.count(), entry.other.count()};
    return side;
}

Side side_of(const PricedWorkload& workload, std::size_t index, Charge charge) {
    auto side = charge == Charge::hosting ? hosting_side(workload, index) : calls_side(workload, index);
    side.is_priced = amount_of(workload, index, charge).has_value();
    return side;
}

Side meter_side(const PricedWorkload& workload, std::size_t meter) {
    Side side;
    side.quantity = workload.estimate->metered.entries[meter].quantity.count();
    side.is_priced = workload.book->card().meters[meter].has_value();
    side.price = workload.book->meter(static_cast<Meter>(meter)).of_one();
    return side;
}

void add_names(Reasons& reasons, Charge charge, ReasonKind kind, Name before, Name after) {
    if (!before.is(after)) reasons.add({charge, kind, of_name(before), of_name(after)});
}

void add_counts(Reasons& reasons, Charge charge, ReasonKind kind, Int128 before, Int128 after) {
    if (before != after) reasons.add({charge, kind, of_count(before), of_count(after)});
}

/// Says where two sides of one charge differ.
void compare(const Side& before, const Side& after, Charge charge, bool same_currency, Reasons& reasons) {
    const auto& kinds = kinds_of[static_cast<std::size_t>(charge)];
    const bool both_priced = before.is_priced && after.is_priced;
    for (std::size_t i = 0; i < before.names.size(); ++i)
        add_names(reasons, charge, kinds.names[i], before.names[i], after.names[i]);
    // A card that does not meter something does not count it either.
    if (charge != Charge::meters || both_priced)
        add_counts(reasons, charge, ReasonKind::quantity, before.quantity, after.quantity);
    const bool one_priced = before.is_priced != after.is_priced;
    if (one_priced || (both_priced && same_currency && before.price != after.price))
        reasons.add({charge, one_priced ? ReasonKind::not_priced : ReasonKind::price,
                     before.is_priced ? of_price(before.price) : ReasonValue(),
                     after.is_priced ? of_price(after.price) : ReasonValue()});
    if (!both_priced) return;
    for (std::size_t i = 0; i < before.counts.size(); ++i)
        add_counts(reasons, charge, kinds.counts[i], before.counts[i], after.counts[i]);
}

void compare_currencies(const PricedWorkload& first, const PricedWorkload& other, Charge charge, Reasons& reasons) {
    add_names(reasons, charge, ReasonKind::currency, first.book->card().currency.name(),
              other.book->card().currency.name());
}

}  // namespace

std::optional<Money> amount_of(const PricedWorkload& workload, std::size_t group, Charge charge) {
    const auto& card = workload.book->card();
    if (charge == Charge::hosting) {
        const auto& entry = workload.estimate->hosting.entries[group];
        const auto hosting_class = workload.scenario->groups[group].hosting_class();
        const bool priced = entry.hosted.billed().is_zero() || card.hosting_price(hosting_class).is_stated();
        return priced ? std::optional(entry.amount) : std::nullopt;
    }
    const auto& entry = workload.estimate->calls.entries[group];
    return entry.without_price.is_zero() ? std::optional(entry.amount) : std::nullopt;
}

std::optional<Money> metered_amount(const PricedWorkload& workload) {
    return workload.book->card().has_meters() ? std::optional(workload.estimate->metered.total) : std::nullopt;
}

Reasons reasons_of_groups(const PricedWorkload& first, std::optional<std::size_t> before, const PricedWorkload& other,
                          std::optional<std::size_t> after) {
    Reasons reasons;
    const bool same_currency = currency_of(first) == currency_of(other);
    for (const auto charge : {Charge::hosting, Charge::calls}) {
        if (before && after) {
            compare(side_of(first, *before, charge), side_of(other, *after, charge), charge, same_currency, reasons);
        } else if (before || after) {
            reasons.add({charge, after ? ReasonKind::group_added : ReasonKind::group_missing, {}, {}});
        } else {
            continue;
        }
        compare_currencies(first, other, charge, reasons);
    }
    return reasons;
}

Reasons reasons_of_meters(const PricedWorkload& first, const PricedWorkload& other) {
    Reasons reasons;
    const bool same_currency = currency_of(first) == currency_of(other);
    for (std::size_t i = 0; i < meter_names.names.size(); ++i)
        compare(meter_side(first, i), meter_side(other, i), Charge::meters, same_currency, reasons);
    compare_currencies(first, other, Charge::meters, reasons);
    return reasons;
}

}  // namespace kms_cost
