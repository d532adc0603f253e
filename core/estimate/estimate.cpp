#include "core/estimate/estimate.hpp"

#include <array>
#include <span>

#include "core/apportion/apportion.hpp"
#include "core/list/list.hpp"
#include "core/money/rounding.hpp"

namespace kms_cost {

namespace {

constexpr int periods_a_year = 12;
constexpr Int128 whole_share = 10'000;

/// Turns amounts into their shares of so many ten-thousandths, in which the total has at most 10,000. They only serve
/// to draw and to compare, so amounts too large to be multiplied are scaled down first.
void make_shares(std::span<Int128> amounts, const Money& total, Int128 whole) {
    if (total.is_zero()) return;
    Int128 divisor = 1;
    while (total.units() / divisor > int128_max / whole_share) divisor *= 10;
    if (divisor > 1)
        for (auto& amount : amounts) amount /= divisor;
    apportion(whole, amounts);
}

RoundDownDiscount round_down_discount(const Estimate& estimate) {
    constexpr int recorded_decimals = 3;
    constexpr int payable_decimals = 2;
    const auto level = [](const Money& recorded) {
        return RoundDownDiscount::Level{.recorded = recorded, .payable = round_down(recorded, payable_decimals)};
    };
    Money recorded_lines;
    for (std::size_t i = 0; i < estimate.calls.entries.size(); ++i) {
        recorded_lines += round_half_up(estimate.hosting.entries[i].amount, recorded_decimals);
        recorded_lines += round_half_up(estimate.calls.entries[i].amount, recorded_decimals);
    }
    for (const auto& meter : estimate.metered.entries) recorded_lines += round_half_up(meter.amount, recorded_decimals);
    return {.by_total = level(round_half_up(estimate.total, recorded_decimals)), .by_line = level(recorded_lines)};
}

void add_shares(Estimate& estimate) {
    std::array charges{estimate.hosting.total.units(), estimate.calls.total.units(), estimate.metered.total.units()};
    make_shares(charges, estimate.total, whole_share);
    for (std::size_t i = 0; i < charges.size(); ++i) estimate.charge_shares[i] = static_cast<Share>(charges[i]);

    const auto count = estimate.calls.entries.size();
    List<Int128> groups(count);
    for (std::size_t i = 0; i < count; ++i) groups[i] = estimate.of_group(i).units();
    make_shares(groups, estimate.total, whole_share - charges.back());
    estimate.group_shares = List<Share>(count);
    for (std::size_t i = 0; i < count; ++i) estimate.group_shares[i] = static_cast<Share>(groups[i]);
}

}  // namespace

Outcome<Estimate> estimate(const Scenario& scenario, const PriceBook& book, const Path& path) {
    Outcome<Estimate> outcome;
    auto& result = outcome.value;
    result.hosting = price_hosting(scenario.groups, scenario.period, scenario.assumptions, book);
    result.calls = price_calls(scenario.groups, scenario.assumptions.quota_order, book);
    result.metered = metered_bill(scenario.account, scenario.period.days, book);
    result.total = result.hosting.total + result.calls.total + result.metered.total;
    result.year = result.total.times(periods_a_year);
    result.bounds = find_bounds(scenario, book, result.metered.total);
    // Every line is a part of the total, and every total between the bounds.
    if (result.total.has_overflowed() || result.bounds.lowest.total.has_overflowed() ||
        result.bounds.highest.total.has_overflowed()) {
        outcome.problems.add(ProblemCode::amount_too_large, path);
        return outcome;
    }
    if (scenario.adjustments.any()) {
        const auto adjusted = adjust(result.charges(), scenario.adjustments, path);
        outcome.problems.append_new(adjusted.problems);
        if (adjusted.ok() && adjusted.value.total.has_overflowed())
            outcome.problems.add(ProblemCode::amount_too_large, path);
        if (!outcome.ok()) return outcome;
        result.adjusted = adjusted.value;
    }
    result.warnings = warnings_of(scenario, book.card());
    add_shares(result);
    if (scenario.round_down_discount) result.round_down_discount = round_down_discount(result);
    return outcome;
}

}  // namespace kms_cost
