#include <algorithm>
#include <optional>
#include <utility>

#include "core/over_time/limits_passed.hpp"
#include "core/over_time/projection.hpp"
#include "core/what_if/payable.hpp"
#include "core/what_if/what_if.hpp"
#include "json/plan/planner.hpp"
#include "json/plan/requests.hpp"
#include "json/plan/what_if_requests.hpp"
#include "json/plan/write_what_if.hpp"
#include "json/read/read_scenario.hpp"
#include "json/schema/check.hpp"

namespace kms_cost::json {

namespace {

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

/// What is payable of the whole horizon, by the months of it or by the interval of a group's rotation.
class CostOverTime final : public CostByNumber {
public:
    /// @param plan is changed from number to number
    /// @param rotating the group whose interval is varied; nothing where it is the months
    CostOverTime(Plan& plan, const PriceBook& book, std::optional<std::size_t> rotating)
        : plan_(plan), book_(book), rotating_(rotating), adjustments_(std::exchange(plan.scenario.adjustments, {})) {}

    [[nodiscard]] Money operator()(std::int64_t number) const override {
        set(number);
        const auto projection = project(plan_, book_);
        if (!projection.ok()) return Money::overflowed();
        const auto& totals = projection.value;
        return payable_rounded_up({totals.hosting, totals.calls, totals.metered}, adjustments_);
    }
    /// As it is.
    [[nodiscard]] Money exactly(std::int64_t number, const Path& scenario, Problems& problems) const {
        set(number);
        plan_.scenario.adjustments = adjustments_;
        const auto projection = project(plan_, book_, scenario);
        plan_.scenario.adjustments = {};
        problems.append_new(projection.problems);
        return projection.value.payable;
    }

    [[nodiscard]] std::int64_t cheap() const { return rotating_ ? limits::longest_rotation : 1; }
    /// The last number on the costly side with which nothing grows beyond the limits of a workload.
    [[nodiscard]] std::int64_t costly() const {
        const std::int64_t months = month_number({.year = limits::last_year, .month = 12}) + 1 - plan_.horizon.first;
        auto fails = rotating_ ? limits::shortest_rotation : std::min(limits::months, months);
        if (is_within_limits(fails)) return fails;
        auto works = cheap();
        while (fails - works > 1 || works - fails > 1) {
            const auto middle = works + (fails - works) / 2;
            (is_within_limits(middle) ? works : fails) = middle;
        }
        return works;
    }

private:
    void set(std::int64_t number) const {
        if (rotating_)
            plan_.scenario.groups[*rotating_].rotation_days = static_cast<Days>(number);
        else
            plan_.horizon.months = static_cast<int>(number);
    }
    [[nodiscard]] bool is_within_limits(std::int64_t number) const {
        set(number);
        Problems problems;
        find_limits_passed(plan_, problems);
        return problems.empty();
    }

    Plan& plan_;
    const PriceBook& book_;
    std::optional<std::size_t> rotating_;
    Adjustments adjustments_;
};

/// Solves, and gives the costs of the answer as they are.
template <class Cost>
Solution solve_exactly(const Cost& cost, std::int64_t cheap, std::int64_t costly, const Decimal& budget,
                       const Path& scenario, Problems& problems) {
    auto solution = solve(cost, cheap, costly, Money::from_units(scaled_to(budget, Money::decimals).value_or(0)));
    solution.cost = cost.exactly(solution.value.value_or(cheap), scenario, problems);
    if (solution.next) solution.next_cost = cost.exactly(*solution.next, scenario, problems);
    return solution;
}

void report_range(Problems& problems, const Path& path, std::int64_t minimum, std::int64_t maximum) {
    auto& problem = problems.add(ProblemCode::out_of_range, path);
    problem.minimum = minimum;
    problem.number = maximum;
}

/// Holds a group's place against what the document has, whatever else is wrong with it.
void check_group(Document::Node scenario, std::int64_t group, Problems& problems) {
    if (!scenario.exists() || scenario.kind() != Document::Kind::object) return;
    const auto keys = scenario.field("keys");
    const bool listed = keys.exists() && keys.kind() == Document::Kind::array;
    const auto last = listed ? static_cast<std::int64_t>(keys.child_count()) - 1 : 0;
    if (group <= last || group < 0 || group >= limits::groups) return;
    const Path root;
    report_range(problems, root.field("group"), 0, std::max<std::int64_t>(last, 0));
}

/// Whether the group has the quantity.
bool has_quantity(const KeyGroup& group, VariedQuantity quantity, QuantitiesOfGroup& quantities, Problems& problems) {
    quantities = quantities_of(group);
    const auto allowed = std::span(quantities.names).first(quantities.count);
    if (place_of(varied_quantity_names.of(quantity), allowed) < allowed.size()) return true;
    const Path root;
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

const PriceBook* Planner::read_month(Document::Node node, std::string_view card_instead, const Path& path,
                                     Scenario& scenario, Problems& problems) const {
    if (!node.exists()) return nullptr;
    auto outcome = read_scenario(node, card_ids(), path);
    scenario = std::move(outcome.value);
    if (!card_instead.empty()) scenario.rate_card = card_instead;
    const auto* book = card_for(scenario, outcome.problems, path);
    problems.append_new(outcome.problems);
    return book;
}

std::string_view Planner::marginal(const Document& document) {
    const Path root;
    Problems problems;
    read_checked(document.root(), marginal_request_schema, card_ids(), nullptr, problems);
    Scenario scenario;
    const auto* book = read_month(scenario_in(document), {}, root, scenario, problems);
    if (!problems.empty()) return refuse(problems);

    const WhatIf what_if(scenario, *book);
    if (what_if.total().has_overflowed()) {
        problems.add(ProblemCode::amount_too_large, root);
        return refuse(problems);
    }
    write_marginal(kms_cost::marginal(what_if), book->card(), start_answer());
    return answer();
}

std::string_view Planner::solve(const Document& document) {
    const Path root;
    SolveRequest request;
    Problems problems;
    read_checked(document.root(), solve_request_schema, card_ids(), &request, problems);
    if (request.quantity == VariedQuantity::months || request.quantity == VariedQuantity::rotation_days)
        return solve_over_time(document, request, problems);
    Scenario scenario;
    const auto* book = read_month(scenario_in(document), {}, root, scenario, problems);
    if (request.group) {
        check_group(scenario_in(document), *request.group, problems);
    } else {
        Problems missing;
        missing.add(ProblemCode::missing, root.field("group"));
        problems.append_new(missing);
    }
    if (!problems.empty()) return refuse(problems);

    QuantitiesOfGroup quantities;
    const auto group = static_cast<std::size_t>(*request.group);
    if (!has_quantity(scenario.groups[group], request.quantity, quantities, problems)) return refuse(problems);
    const WhatIf what_if(scenario, *book);
    const Variable variable(what_if, group, request.quantity);
    const auto solution = solve_exactly(CostOfMonth(variable, scenario.adjustments), variable.minimum(),
                                        variable.maximum(), request.budget, root, problems);
    if (!problems.empty()) return refuse(problems);
    write_solution(solution, request, book->card(), start_answer());
    return answer();
}

std::string_view Planner::solve_over_time(const Document& document, const SolveRequest& request, Problems& problems) {
    const Path root;
    const bool months = request.quantity == VariedQuantity::months;
    const auto node = scenario_in(document);
    if (months && request.group)
        problems.add(ProblemCode::conflict, root.field("group")).text = "quantity";
    else if (request.group)
        check_group(node, *request.group, problems);
    else if (!months)
        problems.add(ProblemCode::missing, root.field("group"));
    if (!node.exists()) return refuse(problems);
    Plan plan;
    const auto* book = read_over_time(node, plan, problems);
    if (!problems.empty()) return refuse(problems);

    std::optional<std::size_t> rotating;
    QuantitiesOfGroup quantities;
    if (!months) {
        rotating = static_cast<std::size_t>(*request.group);
        const auto& group = plan.scenario.groups[*rotating];
        if (!group.rotation_days && !has_quantity(group, request.quantity, quantities, problems))
            return refuse(problems);
    }
    const CostOverTime cost(plan, *book, rotating);
    const auto solution = solve_exactly(cost, cost.cheap(), cost.costly(), request.budget, root, problems);
    if (!problems.empty()) return refuse(problems);
    write_solution(solution, request, book->card(), start_answer());
    return answer();
}

std::string_view Planner::sweep(const Document& document) { return answer_sweep(document, false); }
std::string_view Planner::sweep_in_full(const Document& document) { return answer_sweep(document, true); }

std::string_view Planner::answer_sweep(const Document& document, bool in_full) {
    const Path root;
    points_ = {};
    SweepRequest request;
    Problems problems;
    read_checked(document.root(), sweep_request_schema, card_ids(), &request, problems);
    Scenario scenario;
    const auto* book = read_month(scenario_in(document), {}, root, scenario, problems);
    check_group(scenario_in(document), request.group, problems);
    if (!problems.empty()) return refuse(problems);

    QuantitiesOfGroup quantities;
    const auto group = static_cast<std::size_t>(request.group);
    if (!has_quantity(scenario.groups[group], request.quantity, quantities, problems)) return refuse(problems);
    const WhatIf what_if(scenario, *book);
    const Variable variable(what_if, group, request.quantity);
    const SweptRange range{.from = request.from, .step = request.step, .count = request.count};
    if (!is_within(range, variable, problems)) return refuse(problems);
    points_ = kms_cost::sweep(variable, range);
    if (points_.empty()) {
        problems.add(ProblemCode::amount_too_large, root);
        return refuse(problems);
    }
    const auto totals = in_full ? std::span<const Money>(points_) : std::span<const Money>();
    write_sweep(request, breakpoints(what_if, variable, range), totals, book->card(), start_answer());
    return answer();
}

}  // namespace kms_cost::json
