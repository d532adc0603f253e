#pragma once

#include <string_view>

#include "core/list/list.hpp"
#include "core/money/money.hpp"
#include "core/over_time/plan.hpp"
#include "json/engine/engine.hpp"

namespace kms_cost::json {

struct SolveRequest;

/// An engine that plans too. Each request is an object with the scenario in its field `scenario` and with fields of its
/// own; the paths of problems in the scenario are as in a file of its own.
class Planner : public Engine {
public:
    /// @return the projection (schemas/projection.schema.json) or {"problems": [...]}
    std::string_view project(const Document& document);

    /// @return what one thing more costs (schemas/marginal.schema.json) or {"problems": [...]}
    std::string_view marginal(const Document& document);

    /// @return how far a budget reaches (schemas/solution.schema.json) or {"problems": [...]}
    std::string_view solve(const Document& document);

    /// @return the sweep (schemas/sweep.schema.json) without its totals, which are in `points`; or {"problems": [...]}
    std::string_view sweep(const Document& document);
    /// The totals of the last sweep, in the order of its numbers; none where it was refused.
    [[nodiscard]] const List<Money>& points() const { return points_; }
    /// The sweep with its totals as text. A million of them take long: for tests.
    std::string_view sweep_in_full(const Document& document);

    /// @return workloads side by side (schemas/comparison.schema.json) or {"problems": [...]}; the problems of a column
    /// are within it
    std::string_view compare(const Document& document);

private:
    /// Reads the scenario of one month and finds its card, or the one to price it by instead. Every problem is added;
    /// where there are none, there is a card. Where there is no scenario, its being missing is known.
    ///
    /// @param path where the scenario stands in the request
    const PriceBook* read_month(Document::Node node, std::string_view card_instead, const Path& path,
                                Scenario& scenario, Problems& problems) const;
    /// The same over time. What passes a limit on the way is looked at once nothing else is wrong.
    const PriceBook* read_over_time(Document::Node node, Plan& plan, Problems& problems) const;
    /// @param problems those of the request
    std::string_view solve_over_time(const Document& document, const SolveRequest& request, Problems& problems);
    std::string_view answer_sweep(const Document& document, bool in_full);

    List<Money> points_;
};

}  // namespace kms_cost::json
