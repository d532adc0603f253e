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
        if (quota && is_eligible(group, *quota)) eligible += billed_calls(group, book.card());
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

/// The total under every combination of readings. Combinations are numbered: the readings of each are the digits of its
/// number, the first question the slowest. A question that is not worth asking has one reading here, the chosen one.
class Totals {
public:
    Totals(const Scenario& scenario, const PriceBook& book, const Money& metered,
           const std::array<bool, question_count>& worth) {
        for (std::size_t q = question_count; q-- > 0;) {
            const auto& question = open_questions[q];
            const auto reading = question.get(scenario.assumptions);
            counts_[q] = worth[q] ? question.readings.size() : 1;
            first_[q] = worth[q] ? 0 : reading;
            steps_[q] = size_;
            chosen_ += (reading - first_[q]) * size_;
            size_ *= counts_[q];
        }
        // Hosting depends on three of the questions and calls on the fourth: each is priced once for each of its own
        // combinations.
        std::array<Money, quota_order_names.names.size()> calls;
        for (std::size_t reading = 0; reading < counts_[quota_order]; ++reading)
            calls[reading] =
                price_calls(scenario.groups, assumptions_of(reading * steps_[quota_order]).quota_order, book).total;
        std::array<Money, most> hosting;
        for (std::size_t at = 0; at < size_; ++at) {
            const auto same_hosting = with_first(at, quota_order);
            if (at == same_hosting)
                hosting[at] = hosting_total(scenario.groups, scenario.period, assumptions_of(at), book);
            totals_[at] = hosting[same_hosting] + calls[reading_of(at, quota_order)] + metered;
        }
    }

    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] const Money& operator[](std::size_t at) const { return totals_[at]; }
    /// The number of the combination that the scenario chose.
    [[nodiscard]] std::size_t chosen() const { return chosen_; }

    [[nodiscard]] std::size_t count(std::size_t question) const { return counts_[question]; }
    [[nodiscard]] std::size_t step(std::size_t question) const { return steps_[question]; }
    [[nodiscard]] std::size_t reading_of(std::size_t at, std::size_t question) const {
        return at / steps_[question] % counts_[question];
    }
    /// The combination that differs in one question alone, which is at its first reading.
    [[nodiscard]] std::size_t with_first(std::size_t at, std::size_t question) const {
        return at - reading_of(at, question) * steps_[question];
    }
    [[nodiscard]] Assumptions assumptions_of(std::size_t at) const {
        Assumptions assumptions;
        for (std::size_t q = 0; q < question_count; ++q)
            open_questions[q].set(assumptions, first_[q] + reading_of(at, q));
        return assumptions;
    }
    /// How many of the chosen assumptions a combination changes.
    [[nodiscard]] std::size_t changes(std::size_t at) const {
        std::size_t changes = 0;
        for (std::size_t q = 0; q < question_count; ++q)
            if (reading_of(at, q) != reading_of(chosen_, q)) ++changes;
        return changes;
    }

private:
    static constexpr std::size_t most = tier_scope_names.names.size() * quota_order_names.names.size() *
                                        pending_import_names.names.size() * partial_day_names.names.size();

    Readings first_{};   ///< the reading of the digit 0
    Readings counts_{};  ///< of readings
    Readings steps_{};   ///< from one reading to the next
    std::size_t size_ = 1;
    std::size_t chosen_ = 0;
    std::array<Money, most> totals_;
};

bool moves(const Totals& totals, std::size_t question) {
    for (std::size_t at = 0; at < totals.size(); ++at)
        if (totals[at] != totals[totals.with_first(at, question)]) return true;
    return false;
}

void add_questions_that_move(const Totals& totals, Bounds& bounds) {
    for (std::size_t q = 0; q < question_count; ++q) {
        if (!moves(totals, q)) continue;
        auto& question = bounds.questions[bounds.question_count++];
        question.field = &open_questions[q];
        question.chosen = totals.reading_of(totals.chosen(), q);
        const auto first = totals.with_first(totals.chosen(), q);
        for (std::size_t reading = 0; reading < totals.count(q); ++reading)
            question.totals[reading] = totals[first + reading * totals.step(q)];
    }
}

/// The combination with the lowest or the highest total; among equals the one with the fewest changes, then the first.
void find_extreme(const Totals& totals, bool lowest, Bounds::Extreme& extreme) {
    auto best = totals.chosen();
    for (std::size_t at = 0; at < totals.size(); ++at) {
        const bool equal = totals[at] == totals[best];
        if (equal ? totals.changes(at) < totals.changes(best) : (totals[at] < totals[best]) == lowest) best = at;
    }
    extreme = {.total = totals[best], .assumptions = totals.assumptions_of(best)};
}

}  // namespace

Bounds find_bounds(const Scenario& scenario, const PriceBook& book, const Money& metered) {
    const auto worth = worth_asking(scenario, book);
    Bounds bounds;
    if (worth == std::array<bool, question_count>{}) return bounds;

    const Totals totals(scenario, book, metered, worth);
    add_questions_that_move(totals, bounds);
    find_extreme(totals, true, bounds.lowest);
    find_extreme(totals, false, bounds.highest);
    return bounds;
}

}  // namespace kms_cost
