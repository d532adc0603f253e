#include "core/metered/metered.hpp"

namespace kms_cost {

namespace {

constexpr std::size_t meters = meter_names.names.size();

/// Within the limits of a scenario, 64 bits hold the digits.
Int128 rounded_up(const Decimal& value) {
    const auto one = static_cast<std::int64_t>(power_of_ten(value.decimals));
    return (static_cast<std::int64_t>(value.digits) + one - 1) / one;
}

}  // namespace

MeteredBill metered_bill(const AccountUse& account, Days days, const PriceBook& book) {
    MeteredBill bill;
    for (std::size_t i = 0; i < meters; ++i) {
        const auto meter = static_cast<Meter>(i);
        if (!book.card().meter_price(meter)) continue;
        auto& entry = bill.entries[i];
        entry.count = rounded_up(account.of(meter).value_or(Decimal{}));
        entry.quantity = MeterDays(entry.count * days);
        entry.amount = entry.quantity * book.meter(meter);
        bill.total += entry.amount;
    }
    return bill;
}

Problems needed_by_card(const AccountUse& account, const RateCard& card, const Path& scenario) {
    Problems problems;
    const auto path = scenario.field("account");
    for (std::size_t i = 0; i < meters; ++i)
        if (card.meters[i] && !account.stated[i])
            problems.add(ProblemCode::needed_by_card, path.field(meter_field_names.names[i])).text = card.id.name();
    return problems;
}

}  // namespace kms_cost
