#include "json/write/write_estimate.hpp"

#include "core/scenario/open_questions.hpp"
#include "json/write/json_writer.hpp"
#include "json/write/write_cell.hpp"
#include "json/write/write_lines.hpp"
#include "json/write/write_notices.hpp"

namespace kms_cost::json {

namespace {

void write_period(const Period& period, JsonWriter& out) {
    out.key("period").begin_object().field("days", period.days).key("month");
    if (period.month) {
        const auto month = static_cast<std::size_t>(period.month->month);
        out.begin_text().part(static_cast<std::size_t>(period.month->year));
        out.part(month < 10 ? Name("-0") : Name("-")).part(month).end_text();
    } else {
        out.null();
    }
    out.end_object();
}

void write_assumptions(const Assumptions& assumptions, JsonWriter& out) {
    out.key("assumptions").begin_object();
    for (const auto& question : open_questions) out.field(question.name, question.readings[question.get(assumptions)]);
    out.end_object();
}

void write_group(const KeyGroup& group, const Money& amount, Share share, JsonWriter& out) {
    const auto& region = group.in_region();
    out.begin_object()
        .field("label", group.label)
        .field("region", region.id)
        .field("spec", facts_of(group.spec).name)
        .field("protection", protection_names.of(group.protection))
        .field("hostingClass", hosting_class_names.of(group.hosting_class()))
        .field("apiClass", api_class_names.of(group.api_class()))
        .field("regionClass", region_class_names.of(region.region_class))
        .field("cloud", cloud_names.of(region.cloud))
        .field("amount", amount)
        .field("share", share)
        .end_object();
}

void write_quota(const CallsBill& calls, const RateCard& card, JsonWriter& out) {
    out.key("quota");
    if (!card.free_quota) {
        out.null();
        return;
    }
    out.begin_object()
        .field("free", Int128{card.free_quota->calls})
        .field("eligible", calls.eligible.count())
        .field("used", calls.free.count())
        .key("cell");
    write_cell(Cell::free_quota(), out);
    out.end_object();
}

void write_extreme(Name name, const Bounds::Extreme& extreme, JsonWriter& out) {
    out.key(name).begin_object().field("total", extreme.total);
    write_assumptions(extreme.assumptions, out);
    out.end_object();
}

void write_bounds(const Bounds& bounds, const Money& total, JsonWriter& out) {
    out.key("bounds");
    if (bounds.question_count == 0) {
        out.null();
        return;
    }
    out.begin_object();
    write_extreme("lowest", bounds.lowest, out);
    write_extreme("highest", bounds.highest, out);
    out.key("questions").begin_array();
    for (std::size_t i = 0; i < bounds.question_count; ++i) {
        const auto& question = bounds.questions[i];
        const auto readings = question.field->readings;
        out.begin_object().field("assumption", question.field->name).field("chosen", readings[question.chosen]);
        out.key("readings").begin_array();
        for (std::size_t reading = 0; reading < readings.size(); ++reading) {
            out.begin_object()
                .field("reading", readings[reading])
                .field("total", question.totals[reading])
                .field("change", question.totals[reading] - total)
                .end_object();
        }
        out.end_array().end_object();
    }
    out.end_array().end_object();
}

void write_level(Name name, const RoundDownDiscount::Level& level, JsonWriter& out) {
    out.key(name).begin_object().field("recorded", level.recorded).field("payable", level.payable).end_object();
}

}  // namespace

std::string estimate_text(const Estimate& estimate, const Scenario& scenario, const PriceBook& book) {
    const auto& card = book.card();
    JsonWriter out;
    out.begin_object().field("rateCard", card.id).field("currency", card.currency);
    write_period(scenario.period, out);
    write_assumptions(scenario.assumptions, out);
    out.field("total", estimate.total).field("hosting", estimate.hosting.total).field("calls", estimate.calls.total);
    out.key("shares")
        .begin_object()
        .field("hosting", estimate.hosting_share)
        .field("calls", estimate.calls_share)
        .end_object();
    if (estimate.year.has_overflowed())
        out.key("year").null();
    else
        out.field("year", estimate.year);

    out.key("groups").begin_array();
    for (std::size_t i = 0; i < scenario.groups.size(); ++i)
        write_group(scenario.groups[i], estimate.of_group(i), estimate.group_shares[i], out);
    out.end_array().key("lines").begin_array();
    LineWriter lines(estimate, scenario, book, out);
    for (std::size_t i = 0; i < scenario.groups.size(); ++i) lines.write_lines(i);
    out.end_array();

    write_quota(estimate.calls, card, out);
    write_bounds(estimate.bounds, estimate.total, out);
    out.key("warnings");
    write_warnings(estimate.warnings, scenario, out);
    if (estimate.round_down_discount) {
        out.key("roundDownDiscount").begin_object();
        write_level("byTotal", estimate.round_down_discount->by_total, out);
        write_level("byLine", estimate.round_down_discount->by_line, out);
        out.end_object();
    }
    out.end_object();
    return out.take();
}

}  // namespace kms_cost::json
