#include "json/plan/write_projection.hpp"

#include "core/over_time/month_lines.hpp"
#include "json/write/price_list.hpp"
#include "json/write/write_dates.hpp"
#include "json/write/write_estimate.hpp"
#include "json/write/write_lines.hpp"
#include "json/write/write_notices.hpp"

namespace kms_cost::json {

namespace {

template <class Enum, std::size_t Count>
void write_by_class(Name field, const std::array<Money, Count>& amounts, const Names<Enum, Count>& names,
                    JsonWriter& out) {
    out.begin_object(field);
    for (std::size_t i = 0; i < Count; ++i) out.field(names.names[i], amounts[i]);
    out.end_object();
}

void write_hosting_line(std::size_t index, const MonthLines& lines, const RateCard& card, PriceList& prices,
                        JsonWriter& out) {
    const auto& group = lines.groups[index];
    const auto hosted = lines.hosted_days[index];
    begin_hosting_line(index, group, lines.hosting, hosted, card, out);
    out.begin_array("runs");
    for (const auto& run : lines.runs_of(index))
        out.begin_object()
            .field("firstDay", run.days.first)
            .field("days", run.days.count)
            .field("items", run.items)
            .end_object();
    out.end_array();
    end_hosting_line(index, group, lines.hosting, hosted, card, prices, out);
}

void write_month_lines(const MonthLines& lines, const RateCard& card, PriceList& prices, JsonWriter& out) {
    out.begin_array("lines");
    for (std::size_t i = 0; i < lines.groups.size(); ++i) {
        write_hosting_line(i, lines, card, prices, out);
        begin_calls_line(i, lines.groups[i], lines.calls, out);
        end_calls_line(i, lines.groups[i], lines.calls, prices, out);
    }
    out.end_array();
}

void write_amounts(const ProjectedMonth& month, const RateCard& card, JsonWriter& out) {
    out.field("days", month.days).field("total", month.total);
    out.field("hosting", month.hosting).field("calls", month.calls);
    if (card.has_meters()) out.field("metered", month.metered);
    if (month.adjusted) write_adjusted(*month.adjusted, out);
    out.field("running", month.running);
    write_by_class("hostingByClass", month.hosting_parts.by_class, hosting_class_names, out);
    write_by_class("callsByClass", month.calls_parts.by_class, api_class_names, out);
    out.field("items", month.hosting_parts.items).field("keys", month.keys).field("waiting", month.waiting);
    out.field("callCount", month.calls_parts.count.count());
    write_quota(month.calls_parts.eligible, month.calls_parts.free, card, out);
}

void write_crossing(const ProjectionEvent& event, const Plan& plan, JsonWriter& out) {
    const auto& group = plan.scenario.groups[event.crossing.group];
    const auto scope = plan.scenario.assumptions.tier_scope;
    write_date("date", event.day, out);
    write_month("month", civil_date(event.day).month, out);
    out.field("hostingClass", hosting_class_names.of(group.hosting_class()));
    if (scope == TierScope::region || scope == TierScope::region_and_spec)
        out.field("region", group.in_region().id);
    else
        out.null("region");
    if (scope == TierScope::spec || scope == TierScope::region_and_spec)
        out.field("spec", facts_of(group.spec).name);
    else
        out.null("spec");
    out.field("above", event.crossing.above).field("items", event.crossing.items);
    out.boolean("fromStart", event.crossing.day == 0);
}

void write_event(const ProjectionEvent& event, const Plan& plan, const RateCard& card, JsonWriter& out) {
    using Kind = ProjectionEvent::Kind;
    static constexpr Name kinds[] = {"tier-crossed", "quota-exceeded", "monthly-budget-exceeded",
                                     "total-budget-exceeded"};
    out.begin_object().field("kind", kinds[static_cast<std::size_t>(event.kind)]);
    if (event.kind == Kind::tier_crossed) {
        write_crossing(event, plan, out);
    } else {
        write_month("month", civil_date(event.day).month, out);
        if (event.kind == Kind::quota_exceeded)
            out.field("eligible", event.eligible.count()).field("free", Int128{card.free_quota->calls});
        else
            out.field("amount", event.amount).field("budget", event.budget);
    }
    out.end_object();
}

}  // namespace

void write_projection(const Projection& projection, const Plan& plan, const PriceBook& book, LinesAskedFor lines,
                      JsonWriter& out) {
    const auto& card = book.card();
    write_card(card, out.begin_object());
    write_assumptions(plan.scenario.assumptions, out);
    out.field("total", projection.total).field("hosting", projection.hosting).field("calls", projection.calls);
    if (card.has_meters()) out.field("metered", projection.metered);
    if (plan.scenario.adjustments.any()) out.field("payable", projection.payable);

    const HorizonDays horizon(plan.horizon);
    PriceList prices(book);
    out.begin_array("months");
    for (int m = 0; m < horizon.months(); ++m) {
        const auto& month = projection.months[static_cast<std::size_t>(m)];
        write_month("month", month.month, out.begin_object());
        write_amounts(month, card, out);
        if (m >= lines.begin && m < lines.end)
            write_month_lines(lines_of_month(plan, horizon, m, book), card, prices, out);
        out.end_object();
    }
    out.end_array();
    prices.write(out);
    out.begin_array("events");
    for (const auto& event : projection.events) write_event(event, plan, card, out);
    out.end_array();
    write_warnings(projection.warnings, plan.scenario, out);
    out.end_object();
}

}  // namespace kms_cost::json
