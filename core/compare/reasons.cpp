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

/// One group of a workload.
struct Side {
    const PricedWorkload& workload;
    std::size_t index;

    [[nodiscard]] const KeyGroup& group() const { return workload.scenario->groups[index]; }
    [[nodiscard]] const RateCard& card() const { return workload.book->card(); }
    [[nodiscard]] const HostingBill::Entry& hosting() const { return workload.estimate->hosting.entries[index]; }
    [[nodiscard]] const CallsBill::Entry& calls() const { return workload.estimate->calls.entries[index]; }
    [[nodiscard]] bool is_priced(Charge charge) const { return amount_of(workload, index, charge).has_value(); }
    [[nodiscard]] Money hosting_price() const {
        if (!card().hosting_price(group().hosting_class()).is_stated()) return {};
        return workload.book->hosting(group().hosting_class(), 0, group().in_region().cloud).of_one.of_one();
    }
    [[nodiscard]] Money call_price() const {
        return workload.book->call(group().api_class(), group().in_region()).of_one.of_one();
    }
    /// Item-days beyond the first slab.
    [[nodiscard]] Int128 beyond_first_slab() const {
        Int128 beyond = 0;
        for (const auto& share : workload.estimate->hosting.shares_of(index).subspan(1))
            beyond += share.quantity.count();
        return beyond;
    }
};

/// Compares two sides of one charge, and says where they differ.
class Differences {
public:
    Differences(Reasons& reasons, Charge charge) : reasons_(reasons), charge_(charge) {}

    void names(ReasonKind kind, Name before, Name after) {
        if (std::string_view(before) != std::string_view(after)) add(kind, of_name(before), of_name(after));
    }
    void counts(ReasonKind kind, Int128 before, Int128 after) {
        if (before != after) add(kind, of_count(before), of_count(after));
    }
    void prices(const Money& before, const Money& after) {
        if (before != after) add(ReasonKind::price, of_price(before), of_price(after));
    }
    /// @return whether both are priced
    bool priced(bool before, const Money& before_price, bool after, const Money& after_price) {
        if (before != after)
            add(ReasonKind::not_priced, before ? of_price(before_price) : ReasonValue(),
                after ? of_price(after_price) : ReasonValue());
        return before && after;
    }
    void add(ReasonKind kind, const ReasonValue& before, const ReasonValue& after) {
        reasons_.add({.charge = charge_, .kind = kind, .before = before, .after = after});
    }

private:
    Reasons& reasons_;
    Charge charge_;
};

void compare_hosting(const Side& before, const Side& after, bool same_currency, Reasons& reasons) {
    Differences differences(reasons, Charge::hosting);
    differences.names(ReasonKind::hosting_class, hosting_class_names.of(before.group().hosting_class()),
                      hosting_class_names.of(after.group().hosting_class()));
    differences.names(ReasonKind::unit, hosting_unit_names.of(before.card().hosting_unit),
                      hosting_unit_names.of(after.card().hosting_unit));
    differences.counts(ReasonKind::quantity, before.hosting().hosted.billed().count(),
                       after.hosting().hosted.billed().count());
    if (!differences.priced(before.is_priced(Charge::hosting), before.hosting_price(), after.is_priced(Charge::hosting),
                            after.hosting_price()))
        return;
    if (same_currency) differences.prices(before.hosting_price(), after.hosting_price());
    differences.counts(ReasonKind::tier, before.beyond_first_slab(), after.beyond_first_slab());
}

void compare_calls(const Side& before, const Side& after, bool same_currency, Reasons& reasons) {
    Differences differences(reasons, Charge::calls);
    differences.names(ReasonKind::api_class, api_class_names.of(before.group().api_class()),
                      api_class_names.of(after.group().api_class()));
    differences.names(ReasonKind::region_class, region_class_names.of(before.group().in_region().region_class),
                      region_class_names.of(after.group().in_region().region_class));
    differences.counts(ReasonKind::quantity, before.group().calls.count(), after.group().calls.count());
    if (!differences.priced(before.is_priced(Charge::calls), before.call_price(), after.is_priced(Charge::calls),
                            after.call_price()))
        return;
    if (same_currency) differences.prices(before.call_price(), after.call_price());
    differences.counts(ReasonKind::free_quota, before.calls().free.count(), after.calls().free.count());
    differences.counts(ReasonKind::other_operations, before.calls().other.count(), after.calls().other.count());
}

void compare_currencies(const PricedWorkload& first, const PricedWorkload& other, Charge charge, Reasons& reasons) {
    Differences(reasons, charge)
        .names(ReasonKind::currency, first.book->card().currency.name(), other.book->card().currency.name());
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
            const Side one{first, *before};
            const Side two{other, *after};
            charge == Charge::hosting ? compare_hosting(one, two, same_currency, reasons)
                                      : compare_calls(one, two, same_currency, reasons);
        } else if (before || after) {
            Differences(reasons, charge).add(after ? ReasonKind::group_added : ReasonKind::group_missing, {}, {});
        } else {
            continue;
        }
        compare_currencies(first, other, charge, reasons);
    }
    return reasons;
}

Reasons reasons_of_meters(const PricedWorkload& first, const PricedWorkload& other) {
    Reasons reasons;
    Differences differences(reasons, Charge::meters);
    const bool same_currency = currency_of(first) == currency_of(other);
    for (std::size_t i = 0; i < meter_names.names.size(); ++i) {
        const auto meter = static_cast<Meter>(i);
        const auto& before = first.estimate->metered.entries[i];
        const auto& after = other.estimate->metered.entries[i];
        const auto before_price = first.book->meter(meter).of_one();
        const auto after_price = other.book->meter(meter).of_one();
        if (!differences.priced(first.book->card().meters[i].has_value(), before_price,
                                other.book->card().meters[i].has_value(), after_price))
            continue;
        differences.counts(ReasonKind::quantity, before.quantity.count(), after.quantity.count());
        if (same_currency) differences.prices(before_price, after_price);
    }
    compare_currencies(first, other, Charge::meters, reasons);
    return reasons;
}

}  // namespace kms_cost
