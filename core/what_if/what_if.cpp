#include "core/what_if/what_if.hpp"

#include <algorithm>

namespace kms_cost {

Variable::Variable(const WhatIf& what_if, std::size_t group, VariedQuantity quantity)
    : what_if_(what_if), group_(group) {
    const auto& varied = what_if.scenario().groups[group];
    const bool by_key = what_if.book().card().hosting_unit == HostingUnit::key;
    switch (quantity) {
        case VariedQuantity::calls:
            // As many of them are cryptographic operations as before, if that is stated.
            if (what_if.book().card().bills_only_cryptographic && varied.cryptographic_calls)
                counting_.most = *varied.cryptographic_calls;
            return;
        case VariedQuantity::keys:
            is_hosting_ = true;
            maximum_ = limits::keys;
            counting_.each = by_key ? 1 : varied.versions_per_key.count();
            return;
        case VariedQuantity::versions_per_key:
            is_hosting_ = true;
            minimum_ = 1;
            maximum_ = limits::versions_per_key;
            // On a card that counts keys, versions change nothing.
            counting_.each = by_key ? 0 : varied.keys.count();
            counting_.besides = by_key ? varied.keys.count() : 0;
            return;
        default: break;
    }
    for (const auto& part : varied.work->parts()) {
        if (std::string_view(part.what) != std::string_view(varied_quantity_names.of(quantity))) {
            counting_.besides = part.calls().count();
            continue;
        }
        counting_.each = part.calls_each;
        if (!part.cache_hit_ratio) continue;
        counting_.whole = power_of_ten(part.cache_hit_ratio->decimals);
        counting_.each *= counting_.whole - part.cache_hit_ratio->digits;
    }
}

Int128 Variable::counted(std::int64_t number) const {
    const Int128 rounded_up = (number * counting_.each + counting_.whole - 1) / counting_.whole;
    return std::min(rounded_up, counting_.most) + counting_.besides;
}

std::optional<std::int64_t> Variable::last_within(Int128 count) const {
    const Int128 within = (count - counting_.besides) * counting_.whole;
    if (counting_.each == 0 || count - counting_.besides >= counting_.most || within < minimum_ * counting_.each)
        return std::nullopt;
    const Int128 last = within / counting_.each;
    return last <= maximum_ ? std::optional(static_cast<std::int64_t>(last)) : std::nullopt;
}

ChargeTotals Variable::charges_of(Int128 count) const {
    const auto& hosting = what_if_.hosting();
    const auto& calls = what_if_.calls();
    return {is_hosting_ ? hosting.with(group_, count) : hosting.total(),
            is_hosting_ ? calls.total() : calls.with(group_, count), what_if_.metered()};
}

Money Variable::total_of(Int128 count) const {
    const auto charges = charges_of(count);
    return charges[0] + charges[1] + charges[2];
}

Int128 Variable::linear_until(Int128 count) const {
    return is_hosting_ ? what_if_.hosting().linear_until(group_, count) : what_if_.calls().linear_until(group_, count);
}

QuantitiesOfGroup quantities_of(const KeyGroup& group) {
    QuantitiesOfGroup quantities;
    const auto add = [&](Name name) { quantities.names[quantities.count++] = name; };
    if (!group.work) add(varied_quantity_names.of(VariedQuantity::calls));
    add(varied_quantity_names.of(VariedQuantity::keys));
    add(varied_quantity_names.of(VariedQuantity::versions_per_key));
    if (group.work)
        for (const auto& part : group.work->parts()) add(part.what);
    return quantities;
}

}  // namespace kms_cost
