#include "core/estimate/bounds.hpp"

#include <array>
#include <cstddef>

#include "core/calls/calls.hpp"
#include "core/hosting/hosting.hpp"

namespace kms_cost {

namespace {

constexpr auto question_count = open_questions.size();
using Readings = std::array<std::size_t, question_count>;

enum Question : std::size_t { tier_scope, quota_order, pending_import, partial_day };

/// Which questions are worth asking of a workload: a cheap test that may say yes too often, never no too often.
std::array<bool, question_count> worth_asking(const Scenario& scenario, const PriceBook& book) {
    std::array<bool, question_count> worth{};
    std::array<Int128, hosting_class_names.names.size()> items{};
    Calls eligible;
    const auto& quota = book.card().free_quota;
    for (const auto& group : scenario.groups) {
        const auto hosted = hosted_group(group, scenario.period, scenario.assumptions, book.card().hosting_unit);
        if (quota && is_eligible(group, *quota)) eligible += group.calls;
        if (hosted.not_billed == NotBilled::pending_deletion || hosted.items.is_zero()) continue;
        items[static_cast<std::size_t>(group.hosting_class())] += hosted.items.count();
        if (group.state == KeyState::pending_import) worth[pending_import] = true;
        if (group.days.count > 0 && group.days.last() < scenario.period.days) worth[partial_day] = true;
    }
    for (std::size_t c = 0; c < items.size(); ++c) {
        const auto slabs = book.card().hosting[c].slabs();
        if (slabs.size() > 1 && items[c] > *slabs.front().up_to) worth[tier_scope] = true;
    }
    worth[quota_order] = quota && eligible.count() > quota->calls;
    return worth;
}

/// The totals under every combination of readings. Hosting depends on three of the questions and calls on the fourth,
/// so that each is priced once for each of its own combinations.
class Totals {
public:
    Totals(const Scenario& scenario, const PriceBook& book, const std::array<bool, question_count>& worth) {
        for (std::size_t q = 0; q < question_count; ++q) {
            chosen_[q] = open_questions[q].get(scenario.assumptions);
            counts_[q] = worth[q] ? open_questions[q].readings.size() : 1;
        }
        for (std::size_t reading = 0; reading < counts_[quota_order]; ++reading)
            calls_[reading] =
                price_calls(scenario.groups, static_cast<QuotaOrder>(actual(quota_order, reading)), book).total;
        Readings readings{};
        do {
            // The calls' own question is at its first reading for each combination of the others once.
            if (readings[quota_order] == 0)
                hosting_[hosting_place(readings)] =
                    price_hosting(scenario.groups, scenario.period, assumptions_of(readings), book).total;
        } while (advance(readings));
    }

    [[nodiscard]] std::size_t count(std::size_t question) const { return counts_[question]; }

    /// A question that is not worth asking has one reading here, the chosen one.
    [[nodiscard]] std::size_t actual(std::size_t question, std::size_t reading) const {
        return counts_[question] == 1 ? chosen_[question] : reading;
    }
    [[nodiscard]] std::size_t position_of_chosen(std::size_t question) const {
        return counts_[question] == 1 ? 0 : chosen_[question];
    }
    [[nodiscard]] Readings chosen() const {
        Readings readings{};
        for (std::size_t q = 0; q < question_count; ++q) readings[q] = position_of_chosen(q);
        return readings;
    }
    [[nodiscard]] Assumptions assumptions_of(const Readings& readings) const {
        Assumptions assumptions;
        for (std::size_t q = 0; q < question_count; ++q) open_questions[q].set(assumptions, actual(q, readings[q]));
        return assumptions;
    }
    [[nodiscard]] Money total(const Readings& readings) const {
        return hosting_[hosting_place(readings)] + calls_[readings[quota_order]];
    }
    /// Steps to the next combination, the first question slowest; false after the last.
    [[nodiscard]] bool advance(Readings& readings) const {
        for (std::size_t q = question_count; q-- > 0;) {
            if (++readings[q] < counts_[q]) return true;
            readings[q] = 0;
        }
        return false;
    }
    [[nodiscard]] std::size_t changes(const Readings& readings) const {
        std::size_t changes = 0;
        for (std::size_t q = 0; q < question_count; ++q)
            if (readings[q] != position_of_chosen(q)) ++changes;
        return changes;
    }

private:
    static std::size_t hosting_place(const Readings& readings) {
        return (readings[tier_scope] * pending_import_names.names.size() + readings[pending_import]) *
                   partial_day_names.names.size() +
               readings[partial_day];
    }

    Readings chosen_{};
    Readings counts_{};
    std::array<Money, quota_order_names.names.size()> calls_;
    std::array<Money,
               tier_scope_names.names.size() * pending_import_names.names.size() * partial_day_names.names.size()>
        hosting_;
};

void add_questions_that_move(const Totals& totals, Bounds& bounds) {
    std::array<bool, question_count> moves{};
    Readings readings{};
    do {
        for (std::size_t q = 0; q < question_count; ++q) {
            auto first = readings;
            first[q] = 0;
            if (totals.total(readings) != totals.total(first)) moves[q] = true;
        }
    } while (totals.advance(readings));

    for (std::size_t q = 0; q < question_count; ++q) {
        if (!moves[q]) continue;
        auto& question = bounds.questions[bounds.question_count++];
        question.field = &open_questions[q];
        question.chosen = totals.position_of_chosen(q);
        auto varied = totals.chosen();
        for (varied[q] = 0; varied[q] < totals.count(q); ++varied[q]) question.totals[varied[q]] = totals.total(varied);
    }
}

}  // namespace

Bounds find_bounds(const Scenario& scenario, const PriceBook& book) {
    const auto worth = worth_asking(scenario, book);
    Bounds bounds;
    if (worth == std::array<bool, question_count>{}) return bounds;

    const Totals totals(scenario, book, worth);
    add_questions_that_move(totals, bounds);

    auto lowest = totals.chosen();
    auto highest = lowest;
    const auto better = [&](const Readings& readings, const Readings& best, bool lower) {
        const auto a = totals.total(readings);
        const auto b = totals.total(best);
        if (a != b) return lower ? a < b : a > b;
        return totals.changes(readings) < totals.changes(best);
    };
    Readings readings{};
    do {
        if (better(readings, lowest, true)) lowest = readings;
        if (better(readings, highest, false)) highest = readings;
    } while (totals.advance(readings));
    bounds.lowest = {.total = totals.total(lowest), .assumptions = totals.assumptions_of(lowest)};
    bounds.highest = {.total = totals.total(highest), .assumptions = totals.assumptions_of(highest)};
    return bounds;
}

}  // namespace kms_cost
