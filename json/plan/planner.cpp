#include "json/plan/planner.hpp"

#include <utility>

#include "core/over_time/limits_passed.hpp"
#include "json/plan/read_plan.hpp"
#include "json/plan/requests.hpp"
#include "json/plan/write_projection.hpp"
#include "json/schema/check.hpp"
#include "json/schema/written_forms.hpp"

namespace kms_cost::json {

namespace {

/// Groups × months that all lines may be asked for at once.
constexpr std::int64_t most_lines = 200'000;

LinesAskedFor lines_asked_for(std::string_view word, const Plan& plan, Problems& problems) {
    static constexpr Name allowed[] = {"none", "all", "YYYY-MM"};
    const auto& horizon = plan.horizon;
    const Path root;
    if (word == "none") return {};
    if (word == "all") {
        if (static_cast<std::int64_t>(plan.lives.size()) * horizon.months > most_lines)
            problems.add(ProblemCode::too_many, root.field("lines")).number = most_lines;
        return {.begin = 0, .end = horizon.months};
    }
    const auto month = parse_month(word);
    const auto place = month && is_within_limits(*month) ? month_number(*month) - horizon.first : -1;
    if (place >= 0 && place < horizon.months) return {.begin = place, .end = place + 1};
    problems.add(ProblemCode::unknown_value, root.field("lines")).list = allowed;
    return {};
}

}  // namespace

const PriceBook* Planner::read_over_time(Document::Node node, Plan& plan, Problems& problems) const {
    auto outcome = read_plan(node, card_ids());
    plan = std::move(outcome.value);
    problems.append_new(outcome.problems);
    const auto* book = card_for(plan.scenario, problems);
    if (problems.empty()) find_limits_passed(plan, problems);
    return book;
}

std::string_view Planner::project(const Document& document) {
    ProjectionRequest request;
    Problems problems;
    read_checked(document.root(), projection_request_schema, card_ids(), &request, problems);
    const auto scenario = scenario_in(document);
    if (!scenario.exists()) return refuse(problems);
    Plan plan;
    const auto* book = read_over_time(scenario, plan, problems);
    if (!problems.empty()) return refuse(problems);

    const auto lines = lines_asked_for(request.lines, plan, problems);
    if (!problems.empty()) return refuse(problems);
    const auto projection = kms_cost::project(plan, *book);
    if (!projection.ok()) return refuse(projection.problems);
    write_projection(projection.value, plan, *book, lines, start_answer());
    return answer();
}

}  // namespace kms_cost::json
