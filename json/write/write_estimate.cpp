#include "json/write/write_estimate.hpp"

#include "core/scenario/open_questions.hpp"
#include "json/write/json_writer.hpp"
#include "json/write/write_dates.hpp"
#include "json/write/write_lines.hpp"
#include "json/write/write_notices.hpp"

namespace kms_cost::json {

namespace {

void write_period(const Period& period, JsonWriter& out) {
    out.begin_object("period").field("days", period.days);
    if (period.month)
        write_month("month", *period.month, out);
    else
        out.null("month");
    out.end_object();
}

void write_group(const KeyGroup& group, const Money& amount, Share share, JsonWriter& out) {
    const auto& region = group.in_region();
    out.begin_object()
        .field("hostingClass", hosting_class_names.of(group.hosting_class()))
        .field("apiClass", api_class_names.of(group.api_class()))
        .field("regionClass", region_class_names.of(region.region_class))
        .field("cloud", cloud_names.of(region.cloud))
        .field("amount", amount)
        .field("share", share)
        .end_object();
}

void write_extreme(Name name, const Bounds::Extreme& extreme, JsonWriter& out) {
    out.begin_object(name).field("total", extreme.total);
    write_assumptions(extreme.assumptions, out);
    out.end_object();
}

void write_bounds(const Bounds& bounds, const Money& total, JsonWriter& out) {
    if (bounds.question_count == 0) {
        out.null("bounds");
        return;
    }
    out.begin_object("bounds");
    write_extreme("lowest", bounds.lowest, out);
    write_extreme("highest", bounds.highest, out);
    out.begin_array("questions");
    for (std::size_t i = 0; i < bounds.question_count; ++i) {
        const auto& question = bounds.questions[i];
        const auto readings = question.field->readings;
        out.begin_object().field("assumption", question.field->name).field("chosen", readings[question.chosen]);
        out.begin_array("readings");
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
    out.begin_object(name).field("recorded", level.recorded).field("payable", level.payable).end_object();
}

}  // namespace

void write_card(const RateCard& card, JsonWriter& out) {
    out.field("rateCard", card.id.name()).field("currency", card.currency.name());
    const bool by_version = card.hosting_unit == HostingUnit::key_version;
    out.field("hostingUnit", by_version ? Name("key-version-day") : Name("key-day"));
}

void write_assumptions(const Assumptions& assumptions, JsonWriter& out) {
    out.begin_object("assumptions");
    for (const auto& question : open_questions) out.field(question.name, question.readings[question.get(assumptions)]);
    out.end_object();
}

void write_quota(Calls eligible, Calls used, const RateCard& card, JsonWriter& out) {
    if (!card.free_quota) {
        out.null("quota");
        return;
    }
    out.begin_object("quota")
        .field("free", Int128{card.free_quota->calls})
        .field("eligible", eligible.count())
        .field("used", used.count())
        .field("cell", Name("calls.freeQuota"))
        .end_object();
}

void write_adjusted(const Adjusted& adjusted, JsonWriter& out) {
    out.begin_object("adjusted").begin_array("lines");
    for (const auto& line : adjusted.lines()) {
        out.begin_object().field("kind", line.discount_on ? Name("discount") : Name("tax"));
        if (line.discount_on) out.field("on", charge_names.of(*line.discount_on));
        out.field("percent", line.percent).field("base", line.base).field("amount", line.amount).end_object();
    }
    out.end_array().field("total", adjusted.total).end_object();
}

std::size_t write_estimate(const Estimate& estimate, const Scenario& scenario, const PriceBook& book, JsonWriter& out) {
    const auto& card = book.card();
    write_card(card, out.begin_object());
    write_period(scenario.period, out);
    write_assumptions(scenario.assumptions, out);
    out.field("total", estimate.total).field("hosting", estimate.hosting.total).field("calls", estimate.calls.total);
    const auto charges = card.has_meters() ? charge_names.names.size() : 2;
    if (card.has_meters()) out.field("metered", estimate.metered.total);
    out.begin_object("shares");
    for (std::size_t i = 0; i < charges; ++i) out.field(charge_names.names[i], estimate.charge_shares[i]);
    out.end_object();
    if (estimate.year.has_overflowed())
        out.null("year");
    else
        out.field("year", estimate.year);
    write_quota(estimate.calls.eligible, estimate.calls.free, card, out);
    write_bounds(estimate.bounds, estimate.total, out);
    if (estimate.adjusted) write_adjusted(*estimate.adjusted, out);
    write_warnings(estimate.warnings, scenario, out);
    if (estimate.round_down_discount) {
        out.begin_object("roundDownDiscount");
        write_level("byTotal", estimate.round_down_discount->by_total, out);
        write_level("byLine", estimate.round_down_discount->by_line, out);
        out.end_object();
    }

    const auto details = out.size();
    out.begin_array("groups");
    for (std::size_t i = 0; i < scenario.groups.size(); ++i)
        write_group(scenario.groups[i], estimate.of_group(i), estimate.group_shares[i], out);
    out.end_array();
    write_lines(estimate, scenario, book, out);
    out.end_object();
    return details;
}

}  // namespace kms_cost::json
