#include <array>

#include "core/compare/change.hpp"
#include "json/plan/compare_request.hpp"
#include "json/plan/planner.hpp"
#include "json/plan/write_comparison.hpp"
#include "json/schema/check.hpp"

namespace kms_cost::json {

namespace {

/// A column as it is read, with what it is made of.
struct Column {
    Scenario scenario;
    Outcome<Estimate> estimate;
    Problems problems;
};

/// Sets the amount in the first column's currency, where a rate is stated.
void convert(ComparedColumn& column, const ComparedColumn& first, const List<CompareRequest::ExchangeRate>& rates,
             Problems& problems) {
    if (!column.priced.is_priced() || first.priced.book == nullptr) return;
    const std::string_view from = column.priced.book->card().currency.name();
    const std::string_view to = first.priced.book->card().currency.name();
    if (from == to) return;
    const Path root;
    const auto path = root.field("exchangeRates");
    for (std::size_t i = 0; i < rates.size(); ++i) {
        if (rates[i].from != from || rates[i].to != to) continue;
        const auto element = path.element(i);
        const auto amount = converted(column.priced.payable(), rates[i].rate);
        if (!amount)
            problems.add(ProblemCode::amount_too_precise, element.field("rate")).number = Money::decimals;
        else if (amount->has_overflowed())
            problems.add(ProblemCode::amount_too_large, element.field("rate"));
        else
            column.converted = {.amount = *amount, .rate = rates[i].rate};
        return;
    }
}

}  // namespace

std::string_view Planner::compare(const Document& document) {
    const Path root;
    const auto path = root.field("columns");
    CompareRequest request;
    Problems problems;
    read_checked(document.root(), compare_request_schema, card_ids(), &request, problems);
    const auto count = request.columns.size();
    if (problems.empty() && count < compare_limits::fewest_columns)
        problems.add(ProblemCode::missing, path.element(count));
    if (!problems.empty()) return refuse(problems);

    std::array<Column, compare_limits::most_columns> columns;
    std::array<ComparedColumn, compare_limits::most_columns> compared;
    std::array<const Scenario*, compare_limits::most_columns> scenarios{};
    std::size_t at = 0;
    document.root().field("columns").for_each([&](Document::Node node) {
        auto& column = columns[at];
        const auto element = path.element(at);
        const auto scenario = element.field("scenario");
        const auto& asked = request.columns[at];
        const auto* book =
            read_month(node.field("scenario"), asked.rate_card, scenario, column.scenario, column.problems);
        if (column.problems.empty()) {
            column.estimate = kms_cost::estimate(column.scenario, *book, scenario);
            column.problems.append_new(column.estimate.problems);
        }
        const bool priced = column.problems.empty();
        if (priced) scenarios[at] = &column.scenario;
        compared[at].name = asked.name;
        compared[at].priced = {
            .scenario = &column.scenario, .book = book, .estimate = priced ? &column.estimate.value : nullptr};
        compared[at].problems = &column.problems;
        convert(compared[at], compared.front(), request.exchange_rates, problems);
        ++at;
    });
    if (!problems.empty()) return refuse(problems);
    write_comparison(std::span(compared).first(count), MatchedGroups(std::span(scenarios).first(count)),
                     start_answer());
    return answer();
}

}  // namespace kms_cost::json
