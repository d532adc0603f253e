#include <algorithm>

#include "core/what_if/payable.hpp"
#include "core/what_if/what_if.hpp"
#include "json/plan/planner.hpp"
#include "json/plan/what_if_requests.hpp"
#include "json/plan/write_what_if.hpp"
#include "json/schema/check.hpp"

namespace kms_cost::json {

namespace {

/// The scenario of a request that may be anything.
Document::Node scenario_in(const Document& request) {
    const auto root = request.root();
    return root.kind() == Document::Kind::object ? root.field("scenario") : Document::Node();
}

/// What is payable by a number of a quantity of one month.
class CostOfMonth final : public CostByNumber {
public:
    CostOfMonth(const Variable& variable, const Adjustments& adjustments)
        : variable_(variable), adjustments_(adjustments) {}

    [[nodiscard]] Money operator()(std::int64_t number) const override {
        return payable_rounded_up(variable_.charges(number), adjustments_);
    }
    /// As it is.
    [[nodiscard]] Money exactly(std::int64_t number, const Path& scenario, Problems& problems) const {
        const auto adjusted = adjust(variable_.charges(number), adjustments_, scenario);
        problems.append_new(adjusted.problems);
        if (adjusted.ok() && adjusted.value.total.has_overflowed())
            problems.add(ProblemCode::amount_too_large, scenario);
        return adjusted.value.total;
    }

private:
    const Variable& variable_;
    const Adjustments& adjustments_;
};

void report_range(Problems& problems, const Path& path, std::int64_t minimum, std::int64_t maximum) {
    auto& problem = problems.add(ProblemCode::out_of_range, path);
    problem.minimum = minimum;
    problem.number = maximum;
}

/// Whether the scenario has the group, and the group the quantity.
bool has_quantity(const Scenario& scenario, std::int64_t group, VariedQuantity quantity, QuantitiesOfGroup& quantities,
                  Problems& problems) {
    const Path root;
    const auto groups = static_cast<std::int64_t>(scenario.groups.size());
    if (group >= groups) {
        report_range(problems, root.field("group"), 0, std::max<std::int64_t>(groups - 1, 0));
        return false;
    }
    quantities = quantities_of(scenario.groups[static_cast<std::size_t>(group)]);
    const auto allowed = std::span(quantities.names).first(quantities.count);
    if (place_of(varied_quantity_names.of(quantity), allowed) < allowed.size()) return true;
    problems.add(ProblemCode::unknown_value, root.field("quantity")).list = allowed;
    return false;
}

/// Whether every number of the range may be stated.
bool is_within(const SweptRange& range, const Variable& variable, Problems& problems) {
    const Path root;
    const auto least = variable.minimum();
    const auto most = variable.maximum();
    if (range.from < least || range.from > most) {
        report_range(problems, root.field("from"), least, most);
    } else if (range.step > most - range.from) {
        report_range(problems, root.field("step"), 1, most - range.from);
    } else if (const auto points = (most - range.from) / range.step + 1; range.count > points) {
        report_range(problems, root.field("count"), 2, points);
    }
    return problems.empty();
}

}  // namespace

std::string_view Planner::marginal(const Document& document) {
    const Path root;
    const auto path = root.field("scenario");
    Problems problems;
    read_checked(document.root(), marginal_request_schema, card_ids(), nullptr, problems);
    Scenario scenario;
    const PriceBook* book = nullptr;
    if (const auto node = scenario_in(document); node.exists()) book = read(node, {}, path, scenario, problems);
    if (!problems.empty()) return refuse(problems);

    const WhatIf what_if(scenario, *book);
    if (what_if.total().has_overflowed()) {
        problems.add(ProblemCode::amount_too_large, path);
        return refuse(problems);
    }
    write_marginal(kms_cost::marginal(what_if), book->card(), start_answer());
    return answer();
}

std::string_view Planner::solve(const Document& document) {
    const Path root;
    const auto path = root.field("scenario");
    SolveRequest request;
    Problems problems;
    read_checked(document.root(), solve_request_schema, card_ids(), &request, problems);
    Scenario scenario;
    const PriceBook* book = nullptr;
    if (const auto node = scenario_in(document); node.exists()) book = read(node, {}, path, scenario, problems);
    if (problems.empty() && !request.group) problems.add(ProblemCode::missing, root.field("group"));
    if (!problems.empty()) return refuse(problems);

    QuantitiesOfGroup quantities;
    if (!has_quantity(scenario, *request.group, request.quantity, quantities, problems)) return refuse(problems);
    const WhatIf what_if(scenario, *book);
    const Variable variable(what_if, static_cast<std::size_t>(*request.group), request.quantity);
    const CostOfMonth cost(variable, scenario.adjustments);
    const auto budget = Money::from_units(scaled_to(request.budget, Money::decimals).value_or(0));
    auto solution = kms_cost::solve(cost, variable.minimum(), variable.maximum(), budget);
    solution.cost = cost.exactly(solution.value.value_or(variable.minimum()), path, problems);
    if (solution.next) solution.next_cost = cost.exactly(*solution.next, path, problems);
    if (!problems.empty()) return refuse(problems);
    write_solution(solution, request, book->card(), start_answer());
    return answer();
}

std::string_view Planner::sweep(const Document& document) { return answer_sweep(document, false); }
std::string_view Planner::sweep_in_full(const Document& document) { return answer_sweep(document, true); }

std::string_view Planner::answer_sweep(const Document& document, bool in_full) {
    const Path root;
    const auto path = root.field("scenario");
    points_ = {};
    SweepRequest request;
    Problems problems;
    read_checked(document.root(), sweep_request_schema, card_ids(), &request, problems);
    Scenario scenario;
    const PriceBook* book = nullptr;
    if (const auto node = scenario_in(document); node.exists()) book = read(node, {}, path, scenario, problems);
    if (!problems.empty()) return refuse(problems);

    QuantitiesOfGroup quantities;
    if (!has_quantity(scenario, request.group, request.quantity, quantities, problems)) return refuse(problems);
    const WhatIf what_if(scenario, *book);
    const Variable variable(what_if, static_cast<std::size_t>(request.group), request.quantity);
    const SweptRange range{.from = request.from, .step = request.step, .count = request.count};
    if (!is_within(range, variable, problems)) return refuse(problems);
    points_ = kms_cost::sweep(variable, range);
    if (points_.empty()) {
        problems.add(ProblemCode::amount_too_large, path);
        return refuse(problems);
    }
    const auto totals = in_full ? std::span<const Money>(points_) : std::span<const Money>();
    write_sweep(request, breakpoints(what_if, variable, range), totals, book->card(), start_answer());
    return answer();
}

}  // namespace kms_cost::json
