#include "json/plan/write_what_if.hpp"

namespace kms_cost::json {

namespace {

JsonWriter& begin(const RateCard& card, JsonWriter& out) {
    return out.begin_object().field("rateCard", card.id.name()).field("currency", card.currency.name());
}

template <class Value>
void write_or_null(Name name, const std::optional<Value>& value, JsonWriter& out) {
    if (value)
        out.field(name, *value);
    else
        out.null(name);
}

/// @param at the name of where one stands
void begin_distance(Name name, Name at, const Distance& distance, JsonWriter& out) {
    out.begin_object(name).field(at, distance.at);
    write_or_null("below", distance.below, out);
    write_or_null("above", distance.above, out);
}

void write_group(const GroupMarginal& group, JsonWriter& out) {
    out.begin_object();
    write_or_null("oneKey", group.one_key, out);
    write_or_null("oneVersion", group.one_version, out);
    write_or_null("tenThousandCalls", group.ten_thousand_calls, out);
    if (const auto& tier = group.tier) {
        begin_distance("tier", "pool", *tier, out);
        write_or_null("limit", tier->above ? std::optional(tier->at + *tier->above) : std::nullopt, out);
        out.end_object();
    } else {
        out.null("tier");
    }
    out.end_object();
}

}  // namespace

void write_marginal(const Marginal& marginal, const RateCard& card, JsonWriter& out) {
    begin(card, out).field("total", marginal.total).begin_array("groups");
    for (const auto& group : marginal.groups) write_group(group, out);
    out.end_array();
    if (const auto& quota = marginal.quota) {
        begin_distance("quota", "at", *quota, out);
        out.end_object();
    } else {
        out.null("quota");
    }
    out.end_object();
}

void write_solution(const Solution& solution, const SolveRequest& request, const RateCard& card, JsonWriter& out) {
    begin(card, out).field("quantity", varied_quantity_names.of(request.quantity));
    write_or_null("group", request.group, out);
    out.field("budget", request.budget).field("outcome", solve_outcome_names.of(solution.outcome));
    write_or_null("value", solution.value, out);
    out.field("cost", solution.cost);
    write_or_null("next", solution.next, out);
    write_or_null("nextCost", solution.next ? std::optional(solution.next_cost) : std::nullopt, out);
    out.end_object();
}

void write_sweep(const SweepRequest& request, const List<Breakpoint>& breakpoints, std::span<const Money> totals,
                 const RateCard& card, JsonWriter& out) {
    begin(card, out).field("quantity", varied_quantity_names.of(request.quantity)).field("group", request.group);
    out.field("from", request.from).field("step", request.step).field("count", request.count);
    if (!totals.empty()) {
        out.begin_array("totals");
        for (const auto& total : totals) out.element(total);
        out.end_array();
    }
    out.begin_array("breakpoints");
    for (const auto& breakpoint : breakpoints) {
        const bool quota = breakpoint.kind == Breakpoint::Kind::quota;
        out.begin_object().field("kind", quota ? Name("quota") : Name("tier")).field("at", breakpoint.at);
        out.field("limit", Int128{breakpoint.limit}).end_object();
    }
    out.end_array().end_object();
}

}  // namespace kms_cost::json
