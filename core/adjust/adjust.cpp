#include "core/adjust/adjust.hpp"

namespace kms_cost {

namespace {

constexpr int percent_places = 2;

/// So many percent of an amount, overflowed where that leaves the range; nothing where it has more decimals than Money.
std::optional<Money> percent_of(const Money& amount, const Decimal& percent) {
    if (amount.has_overflowed()) return amount;
    // In two parts, lest the product leave 128 bits. The smaller is below 10^5 × 10^6.
    const auto divisor = static_cast<std::int64_t>(power_of_ten(percent.decimals + percent_places));
    const Int128 whole = amount.units() / divisor;
    const auto rest =
        static_cast<std::int64_t>(amount.units() - whole * divisor) * static_cast<std::int64_t>(percent.digits);
    if (rest % divisor != 0) return std::nullopt;
    return Money::from_units(whole).times(percent.digits) + Money::from_units(rest / divisor);
}

/// Takes steps one after another.
class Steps {
public:
    explicit Steps(Outcome<Adjusted>& outcome) : outcome_(outcome) {}

    void take(const std::optional<Decimal>& percent, std::optional<Charge> discount_on, const Money& base,
              const Path& path) {
        if (!percent) return;
        const auto part = percent_of(base, *percent);
        if (!part) {
            outcome_.problems.add(ProblemCode::amount_too_precise, path).number = Money::decimals;
            return;
        }
        auto& adjusted = outcome_.value;
        const auto amount = discount_on ? Money() - *part : *part;
        adjusted.storage[adjusted.count++] = {
            .discount_on = discount_on, .percent = *percent, .base = base, .amount = amount};
        adjusted.total += amount;
    }

private:
    Outcome<Adjusted>& outcome_;
};

}  // namespace

Outcome<Adjusted> adjust(const ChargeTotals& list, const Adjustments& adjustments, const Path& scenario) {
    Outcome<Adjusted> outcome;
    for (const auto& total : list) outcome.value.total += total;
    Steps steps(outcome);
    const auto discounts = scenario.field("discountPercent");
    for (std::size_t i = 0; i < list.size(); ++i)
        steps.take(adjustments.discounts[i], static_cast<Charge>(i), list[i], discounts.field(charge_names.names[i]));
    // Where a discount has no amount, nothing is known of what the tax is on.
    if (outcome.ok()) steps.take(adjustments.tax, std::nullopt, outcome.value.total, scenario.field("taxPercent"));
    return outcome;
}

}  // namespace kms_cost
