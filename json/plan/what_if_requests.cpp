#include "json/plan/what_if_requests.hpp"

#include "core/scenario/scenario.hpp"
#include "core/what_if/sweep.hpp"

namespace kms_cost::json {

namespace {

constexpr Schema scenario{.type = Type::document};
constexpr Schema quantity{.type = Type::choice, .choices = varied_quantity_names.names};
constexpr Schema quantity_of_a_month{.type = Type::choice,
                                     .choices = std::span(varied_quantity_names.names).first(quantities_of_a_month)};
constexpr Schema group{.type = Type::whole_number, .maximum = limits::groups - 1};
constexpr Schema group_or_none{.type = Type::or_null, .element = &group};
constexpr Schema budget{.type = Type::decimal, .decimals = limits::budget_decimals, .maximum = limits::budget};
constexpr Schema from{.type = Type::whole_number, .maximum = limits::calls};
constexpr Schema step{.type = Type::whole_number, .minimum = 1, .maximum = limits::calls};
constexpr Schema count{.type = Type::whole_number, .minimum = 2, .maximum = SweptRange::most};

constexpr Field marginal_fields[] = {{"scenario", &scenario, Need::required}};
constexpr Field solve_fields[] = {
    {"scenario", &scenario, Need::required},
    {"quantity", &quantity, Need::required, KMS_COST_MEMBER(SolveRequest, quantity)},
    {"group", &group_or_none, Need::optional, KMS_COST_MEMBER(SolveRequest, group)},
    {"budget", &budget, Need::required, KMS_COST_MEMBER(SolveRequest, budget)},
};
constexpr Field sweep_fields[] = {
    {"scenario", &scenario, Need::required},
    {"quantity", &quantity_of_a_month, Need::required, KMS_COST_MEMBER(SweepRequest, quantity)},
    {"group", &group, Need::required, KMS_COST_MEMBER(SweepRequest, group)},
    {"from", &from, Need::required, KMS_COST_MEMBER(SweepRequest, from)},
    {"step", &step, Need::required, KMS_COST_MEMBER(SweepRequest, step)},
    {"count", &count, Need::required, KMS_COST_MEMBER(SweepRequest, count)},
};

}  // namespace

constexpr Schema marginal_request_schema{.type = Type::object, .fields = marginal_fields};
constexpr Schema solve_request_schema{.type = Type::object, .fields = solve_fields};
constexpr Schema sweep_request_schema{.type = Type::object, .fields = sweep_fields};

}  // namespace kms_cost::json
