#include "json/plan/write_comparison.hpp"

#include <array>

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
    if (const auto& converted = column.converted; converted && first.priced.is_priced())
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

/// What one cell shows, by charge. A charge that is not there at all is 0, other than one that is not priced.
struct Amounts {
    std::array<std::optional<Money>, charge_names.names.size()> by_charge;
    bool exists = false;
};

Amounts amounts_of_group(const PricedWorkload& priced, std::optional<std::size_t> group) {
    Amounts amounts;
    amounts.exists = priced.is_priced() && group;
    if (!amounts.exists) return amounts;
    for (const auto charge : {Charge::hosting, Charge::calls})
        amounts.by_charge[static_cast<std::size_t>(charge)] = amount_of(priced, *group, charge);
    return amounts;
}

Amounts amounts_of_account(const PricedWorkload& priced) {
    Amounts amounts;
    amounts.exists = priced.is_priced();
    if (amounts.exists) amounts.by_charge[static_cast<std::size_t>(Charge::meters)] = metered_amount(priced);
    return amounts;
}

/// The change of a row; nothing where a charge is priced in one column alone.
std::optional<Money> change_between(const Amounts& before, const Amounts& after) {
    Money change;
    for (std::size_t charge = 0; charge < before.by_charge.size(); ++charge) {
        const auto& one = before.by_charge[charge];
        const auto& two = after.by_charge[charge];
        if (before.exists && after.exists && one.has_value() != two.has_value()) return std::nullopt;
        change += two.value_or(Money()) - one.value_or(Money());
    }
    return change;
}

std::string_view label_of(std::span<const ComparedColumn> columns, const MatchedGroups& groups, std::size_t row) {
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (const auto group = groups.group(row, i)) return columns[i].priced.scenario->groups[*group].label;
    return {};
}

/// @param row nothing: what is metered for the account
void write_row(std::span<const ComparedColumn> columns, const MatchedGroups& groups, std::optional<std::size_t> row,
               JsonWriter& out) {
    const auto& first = columns.front().priced;
    std::optional<std::size_t> before;
    Amounts before_amounts;
    out.begin_object().field("label", row ? label_of(columns, groups, *row) : std::string_view()).begin_array("cells");
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto& other = columns[i].priced;
        const auto group = row ? std::optional<std::size_t>(groups.group(*row, i)) : std::nullopt;
        const auto amounts = row ? amounts_of_group(other, group) : amounts_of_account(other);
        if (i == 0) {
            before = group;
            before_amounts = amounts;
        }
        out.begin_object();
        if (group)
            out.field("group", static_cast<std::int64_t>(*group));
        else
            out.null("group");
        for (std::size_t charge = 0; charge < amounts.by_charge.size(); ++charge)
            write_amount(charge_names.names[charge], amounts.by_charge[charge], out);
        const bool comparable = are_comparable(first, other) && (!row || before || group);
        write_amount("change", comparable ? change_between(before_amounts, amounts) : std::nullopt, out);
        Reasons reasons;
        if (i > 0 && first.is_priced() && other.is_priced())
            reasons = row ? reasons_of_groups(first, before, other, group) : reasons_of_meters(first, other);
        write_reasons(reasons, out);
        out.end_object();
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
    if (meters) write_row(columns, groups, std::nullopt, out);
    out.end_array().end_object();
}

}  // namespace kms_cost::json
