#include "json/schema/check.hpp"

#include "core/catalogue/key_attributes.hpp"
#include "core/catalogue/region.hpp"
#include "core/list/list.hpp"
#include "core/scenario/scenario.hpp"
#include "json/read/period_from.hpp"
#include "json/schema/keep.hpp"
#include "json/schema/written_forms.hpp"

namespace kms_cost::json {

namespace {

using Node = Document::Node;
using Kind = Document::Kind;

bool contains(std::span<const Name> names, std::string_view name) { return place_of(name, names) < names.size(); }

/// Walks a document along a schema and fills a structure: `into` is where the schema's members are counted from. What
/// later places depend on is kept on the way too: schemas name such places in order.
class Checker {
public:
    Checker(std::span<const Name> loaded_cards, Problems& problems)
        : loaded_cards_(loaded_cards), problems_(problems) {}

    void check(Node node, const Schema& schema, const Path& path, void* into);

private:
    void check_object(Node node, const Schema& schema, const Path& path, void* into);
    void check_field(Node node, const Field& field, const Path& path, void* into);
    void check_alternatives(Node node, const Schema& schema, const Path& path);
    void check_array(Node node, const Schema& schema, const Path& path, void* into);
    void check_number(Node node, std::int64_t minimum, std::int64_t maximum, const Path& path);
    void check_text(std::string_view text, const Schema& schema, const Path& path);
    void check_decimal(std::string_view text, const Schema& schema, const Path& path);
    void check_month(std::string_view text, const Path& path);
    void check_date(std::string_view text, const Schema& schema, const Path& path);
    void check_source(std::string_view text, const Schema& schema, const Path& path);
    const Schema* variant(Node node, const Schema& schema, const Path& path);

    Problem& report(ProblemCode code, const Path& path) { return problems_.add(code, path); }
    void wrong_type(const Path& path, Name expected) { report(ProblemCode::wrong_type, path).text = expected; }

    std::span<const Name> loaded_cards_;
    Problems& problems_;
    Days period_days_ = Period{}.days;
    Days first_day_ = 1;
    std::int64_t calls_ = limits::calls;
    bool created_by_user_ = false;
    List<std::string_view> sources_;
};

void Checker::check(Node node, const Schema& schema, const Path& path, void* into) {
    switch (schema.type) {
        case Type::object:
        case Type::period: return check_object(node, schema, path, into);
        case Type::array: return check_array(node, schema, path, into);
        case Type::by_field:
        case Type::by_choice:
            if (node.kind() != Kind::object) return wrong_type(path, "object");
            if (const auto* chosen = variant(node, schema, path)) check_object(node, *chosen, path, into);
            return;
        case Type::or_array: return check(node, *schema.variants[node.kind() == Kind::array ? 1 : 0], path, into);
        case Type::or_null:
            if (node.kind() != Kind::null) check(node, *schema.element, path, into);
            return;
        case Type::whole_number:
        case Type::call_count: return check_number(node, schema.minimum, schema.maximum, path);
        case Type::part_of_calls: return check_number(node, 0, calls_, path);
        case Type::document: return;
        case Type::first_day: return check_number(node, 1, period_days_, path);
        case Type::day_count: return check_number(node, 0, period_days_ - first_day_ + 1, path);
        default:
            if (node.kind() != Kind::text) return wrong_type(path, "text");
            return check_text(node.text(), schema, path);
    }
}

void Checker::check_object(Node node, const Schema& schema, const Path& path, void* into) {
    if (node.kind() != Kind::object) return wrong_type(path, "object");
    if (schema.make_room != nullptr) into = schema.make_room(into, 1);
    if (schema.minimum > 0 && node.child_count() == 0) report(ProblemCode::missing, path);
    // Each field goes to its place among those of the schema; the last one counts where a name stands twice. Most
    // documents have their fields in the schema's order, so the search goes on from where it ended.
    std::array<Node, most_fields> found;
    const auto count = schema.fields.size();
    std::size_t place = 0;
    node.for_each([&](Node child) {
        for (std::size_t tried = 0; tried < count; ++tried) {
            const auto at = place;
            place = at + 1 < count ? at + 1 : 0;
            if (!schema.fields[at].name.is(child.name())) continue;
            found[at] = child;
            return;
        }
        report(ProblemCode::unknown_field, path.unknown_field(child.name()));
    });
    for (std::size_t i = 0; i < count; ++i) check_field(found[i], schema.fields[i], path, into);
    if (!schema.either.empty()) check_alternatives(node, schema, path);
}

void Checker::check_field(Node node, const Field& field, const Path& path, void* into) {
    const auto at = path.field(field.name);
    const bool needed = field.need == Need::required || (field.need == Need::required_of_users && created_by_user_);
    const auto problems_before = problems_.size();
    if (node.exists()) {
        auto* member = static_cast<std::byte*>(into) + field.member.offset;
        check(node, *field.schema, at, member);
        keep(node, field, member);
    } else if (needed) {
        report(ProblemCode::missing, at);
    }
    const bool fits = node.exists() && problems_.size() == problems_before;

    // What later fields depend on.
    if (field.schema->type == Type::first_day) first_day_ = fits ? static_cast<Days>(node.number().value) : 1;
    if (field.schema->type == Type::call_count) calls_ = fits ? node.number().value : limits::calls;
    if (field.schema->type == Type::creator) created_by_user_ = fits && creator_names.of(Creator::user).is(node.text());
    // Where the period does not fit, days are held against the longest, lest one mistake make many.
    if (field.schema->type == Type::period && node.exists())
        period_days_ = fits ? period_from(node).days : longest_period;
}

void Checker::check_alternatives(Node node, const Schema& schema, const Path& path) {
    const bool first = node.field(schema.either).exists();
    const bool second = node.field(schema.or_else).exists();
    if (first && second) report(ProblemCode::conflict, path.field(schema.or_else)).text = schema.either;
    if (second && !schema.only_with_either.empty() && node.field(schema.only_with_either).exists())
        report(ProblemCode::conflict, path.field(schema.only_with_either)).text = schema.or_else;
    if (!first && !second) report(ProblemCode::missing, path.field(schema.either));
}

void Checker::check_array(Node node, const Schema& schema, const Path& path, void* into) {
    if (node.kind() != Kind::array) return wrong_type(path, "array");
    const auto count = static_cast<std::int64_t>(node.child_count());
    if (count > schema.maximum) report(ProblemCode::too_many, path).number = schema.maximum;
    if (count < schema.minimum) report(ProblemCode::missing, path.element(0));
    const auto within = std::min(count, schema.maximum);
    if (schema.make_room != nullptr) into = schema.make_room(into, static_cast<std::size_t>(within));
    std::int64_t index = 0;
    node.for_each([&](Node element) {
        if (index == within) return;
        check(element, *schema.element, path.element(static_cast<std::size_t>(index++)), into);
        into = static_cast<std::byte*>(into) + schema.stride;
    });
}

void Checker::check_number(Node node, std::int64_t minimum, std::int64_t maximum, const Path& path) {
    if (node.kind() != Kind::number) return wrong_type(path, "whole-number");
    const auto number = node.number();
    const bool whole = number.kind == Number::Kind::whole;
    if (whole && number.value >= minimum && number.value <= maximum) return;
    const bool too_large = whole || number.kind == Number::Kind::huge;
    auto& problem = report(too_large ? ProblemCode::out_of_range : ProblemCode::not_whole, path);
    problem.minimum = minimum;
    problem.number = maximum;
}

void Checker::check_text(std::string_view text, const Schema& schema, const Path& path) {
    switch (schema.type) {
        case Type::decimal: return check_decimal(text, schema, path);
        case Type::month: return check_month(text, path);
        case Type::new_source:
        case Type::known_source: return check_source(text, schema, path);
        case Type::choice:
        case Type::creator:
            if (!contains(schema.choices, text)) report(ProblemCode::unknown_value, path).list = schema.choices;
            return;
        case Type::loaded_card:
            if (!contains(loaded_cards_, text)) report(ProblemCode::unknown_rate_card, path).list = loaded_cards_;
            return;
        case Type::region:
            if (!find_region(text)) report(ProblemCode::unknown_region, path);
            return;
        case Type::date:
        case Type::day: return check_date(text, schema, path);
        case Type::id:
            if (!is_id(text)) report(ProblemCode::wrong_form, path).text = "id";
            return;
        case Type::currency:
            if (!is_currency(text)) report(ProblemCode::wrong_form, path).text = "currency";
            return;
        default:
            if (text.empty() && schema.minimum > 0) report(ProblemCode::missing, path);
            if (characters_in(text) > schema.maximum) report(ProblemCode::too_long, path).number = schema.maximum;
    }
}

void Checker::check_decimal(std::string_view text, const Schema& schema, const Path& path) {
    const auto value = parse_decimal(text);
    if (!value) {
        report(ProblemCode::not_decimal, path);
    } else if (value->decimals > schema.decimals) {
        report(ProblemCode::too_precise, path).number = schema.decimals;
    } else if (value->digits > schema.maximum * power_of_ten(value->decimals) || value->digits < schema.minimum) {
        report(ProblemCode::out_of_range, path).number = schema.maximum;
    }
}

void Checker::check_month(std::string_view text, const Path& path) {
    const auto month = parse_month(text);
    if (!month)
        report(ProblemCode::not_date, path);
    else if (!is_within_limits(*month))
        report(ProblemCode::month_out_of_range, path);
}

void Checker::check_date(std::string_view text, const Schema& schema, const Path& path) {
    const auto date = parse_date(text);
    if (!date)
        report(ProblemCode::not_date, path);
    else if (schema.type == Type::day && !is_within_limits(date->month))
        report(ProblemCode::day_out_of_range, path);
}

void Checker::check_source(std::string_view text, const Schema& schema, const Path& path) {
    bool known = false;
    for (const auto source : sources_) known = known || source == text;
    if (schema.type == Type::known_source) {
        if (!known) report(ProblemCode::unknown_source, path);
        return;
    }
    if (!is_id(text)) report(ProblemCode::wrong_form, path).text = "id";
    if (known) report(ProblemCode::duplicate, path).text = text;
    sources_.push_back(text);
}

/// The schema that an object follows; none, and a problem, where its selector says nothing that is known.
const Schema* Checker::variant(Node node, const Schema& schema, const Path& path) {
    const auto selector = node.field(schema.selector);
    if (schema.type == Type::by_field) return schema.variants[selector.exists() ? 1 : 0];
    if (selector.exists() && selector.kind() == Kind::text && contains(schema.choices, selector.text()))
        return schema.variants[place_of(selector.text(), schema.choices)];
    const Schema selector_schema{.type = Type::choice, .choices = schema.choices};
    check_field(selector, {.name = schema.selector, .schema = &selector_schema, .need = Need::required}, path, nullptr);
    return nullptr;
}

}  // namespace

void read_checked(Node root, const Schema& schema, std::span<const Name> loaded_cards, void* into, Problems& problems,
                  const Path& path) {
    Checker(loaded_cards, problems).check(root, schema, path, into);
}

}  // namespace kms_cost::json
