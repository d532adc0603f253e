#include "json/plan/planner.hpp"

#include "json/plan/read_plan.hpp"
#include "json/plan/requests.hpp"
#include "json/schema/check.hpp"

namespace kms_cost::json {

namespace {

/// The scenario of a request that may be anything.
Document::Node scenario_in(const Document& request) {
    const auto root = request.root();
    return root.kind() == Document::Kind::object ? root.field("scenario") : Document::Node();
}

}  // namespace

std::string_view Planner::project(const Document& document) {
    ProjectionRequest request;
    Problems problems;
    read_checked(document.root(), projection_request_schema, card_ids(), &request, problems);
    const auto scenario = scenario_in(document);
    if (!scenario.exists()) return refuse(problems);
    const auto plan = read_plan(scenario, card_ids());
    problems.append_new(plan.problems);
    if (!problems.empty()) return refuse(problems);

    const auto* book = card_of(plan.value.scenario, problems);
    if (book == nullptr) return refuse(problems);
    return answer();
}

}  // namespace kms_cost::json
