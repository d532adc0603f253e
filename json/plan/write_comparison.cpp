#include "json/plan/write_comparison.hpp"

#include "core/compare/change.hpp"
#include "json/write/write_estimate.hpp"
#include "json/write/write_notices.hpp"

namespace kms_cost::json {

namespace {

void write_amount(Name name, const std::optional<Money>& amount, JsonWriter& out) {
    if (amount)
        out.field(name, *amount);
    else
        out.null(name);
}

std::string_view currency_of(const PricedWorkload& priced) { return priced.book->card().currency.name(); }

/// Whether amounts of both are of one currency.
bool are_comparable(const PricedWorkload& first, const PricedWorkload& other) {
    return first.is_priced() && other.is_priced() && currency_of(first) == currency_of(other);
}

void write_change(const PricedWorkload& first, const PricedWorkload& other, JsonWriter& out) {
    if (!are_comparable(first, other)) {
        out.null("change").null("percent");
        return;
    }
    const auto change = other.payable() - first.payable();
    const auto percent = first.payable().is_zero() ? Money::overflowed() : in_percent(change, first.payable());
    write_amount("percent", percent.has_overflowed() ? std::nullopt : std::optional(percent),
                 out.field("change", change));
}

void write_column(const ComparedColumn& column, const ComparedColumn& first, JsonWriter& out) {
    const auto& priced = column.priced;
    out.begin_object().field("name", column.name);
    if (priced.book != nullptr) {
        const auto& card = priced.book->card();
        out.field("rateCard", card.id.name()).field("currency", card.currency.name());
    } else {
        out.null("rateCard").null("currency");
    }
    if (priced.is_priced())
        write_estimate(*priced.estimate, *priced.scenario, *priced.book, out.key("estimate"));
    else
        out.null("estimate");
    write_problem_list(*column.problems, out);
    write_change(first.priced, priced, out);
    if (const auto& converted = column.converted)
        out.begin_object("converted")
            .field("amount", converted->amount)
            .field("currency", first.priced.book->card().currency.name())
            .field("rate", converted->rate)
            .end_object();
    else
        out.null("converted");
    out.end_object();
}

void write_value(Name name, const ReasonValue& value, JsonWriter& out) {
    switch (value.kind) {
        case ReasonValue::Kind::nothing: out.null(name); return;
        case ReasonValue::Kind::name: out.field(name, value.name); return;
        case ReasonValue::Kind::count: out.field(name, value.count); return;
        case ReasonValue::Kind::price: out.field(name, value.price); return;
    }
}

void write_reasons(const Reasons& reasons, JsonWriter& out) {
    out.begin_array("reasons");
    for (const auto& reason : reasons) {
        out.begin_object().field("charge", charge_names.of(reason.charge));
        out.field("kind", reason_kind_names.of(reason.kind));
        write_value("before", reason.before, out);
        write_value("after", reason.after, out);
        out.end_object();
    }
    out.end_array();
}

/// What one cell shows. A charge that is not there at all is 0, other than one that is not priced.
struct Amounts {
    std::optional<Money> hosting;
    std::optional<Money> calls;
    std::optional<Money> meters;
    bool exists = false;
};

Amounts amounts_of(const PricedWorkload& priced, std::optional<std::size_t> group) {
    if (!priced.is_priced() || !group) return {};
    return {.hosting = amount_of(priced, *group, Charge::hosting),
            .calls = amount_of(priced, *group, Charge::calls),
            .meters = {},
            .exists = true};
}

Amounts account_amounts(const PricedWorkload& priced) {
    if (!priced.is_priced()) return {};
    return {.hosting = {}, .calls = {}, .meters = metered_amount(priced), .exists = true};
}

/// The change of a row; nothing where a charge is priced in one column alone.
std::optional<Money> change_between(const Amounts& before, const Amounts& after) {
    Money change;
    for (const auto charge : {&Amounts::hosting, &Amounts::calls, &Amounts::meters}) {
        const auto& one = before.*charge;
        const auto& two = after.*charge;
        if (before.exists && after.exists && one.has_value() != two.has_value()) return std::nullopt;
        change += two.value_or(Money()) - one.value_or(Money());
    }
    return change;
}

void write_cell(std::optional<std::size_t> group, const Amounts& amounts, const std::optional<Money>& change,
                const Reasons& reasons, JsonWriter& out) {
    out.begin_object();
    if (group)
        out.field("group", static_cast<std::int64_t>(*group));
    else
        out.null("group");
    write_amount("hosting", amounts.hosting, out);
    write_amount("calls", amounts.calls, out);
    write_amount("meters", amounts.meters, out);
    write_amount("change", change, out);
    write_reasons(reasons, out);
    out.end_object();
}

std::string_view label_of(std::span<const ComparedColumn> columns, const MatchedGroups& groups, std::size_t row) {
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (const auto group = groups.group(row, i)) return columns[i].priced.scenario->groups[*group].label;
    return {};
}

void write_row(std::span<const ComparedColumn> columns, const MatchedGroups& groups, std::size_t row, JsonWriter& out) {
    const auto& first = columns.front().priced;
    const auto before = groups.group(row, 0);
    const auto before_amounts = amounts_of(first, before);
    out.begin_object().field("label", label_of(columns, groups, row)).begin_array("cells");
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto& other = columns[i].priced;
        const auto group = groups.group(row, i);
        const auto amounts = amounts_of(other, group);
        const bool comparable = are_comparable(first, other) && (before || group);
        const bool explained = i > 0 && first.is_priced() && other.is_priced();
        write_cell(group, amounts, comparable ? change_between(before_amounts, amounts) : std::nullopt,
                   explained ? reasons_of_groups(first, before, other, group) : Reasons(), out);
    }
    out.end_array().end_object();
}

void write_account_row(std::span<const ComparedColumn> columns, JsonWriter& out) {
    const auto& first = columns.front().priced;
    const auto before = account_amounts(first);
    out.begin_object().field("label", Name("")).begin_array("cells");
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto& other = columns[i].priced;
        const auto amounts = account_amounts(other);
        const bool explained = i > 0 && first.is_priced() && other.is_priced();
        write_cell(std::nullopt, amounts, are_comparable(first, other) ? change_between(before, amounts) : std::nullopt,
                   explained ? reasons_of_meters(first, other) : Reasons(), out);
    }
    out.end_array().end_object();
}

}  // namespace

void write_comparison(std::span<const ComparedColumn> columns, const MatchedGroups& groups, JsonWriter& out) {
    out.begin_object().begin_array("columns");
    for (const auto& column : columns) write_column(column, columns.front(), out);
    out.end_array().begin_array("rows");
    for (std::size_t row = 0; row < groups.rows(); ++row) write_row(columns, groups, row, out);
    bool meters = false;
    for (const auto& column : columns) meters = meters || (column.priced.is_priced() && metered_amount(column.priced));
    if (meters) write_account_row(columns, out);
    out.end_array().end_object();
}

}  // namespace kms_cost::json
