#include "json/read/read_rate_card.hpp"

#include "core/rate_card/validate.hpp"
#include "json/schema/check.hpp"
#include "json/schema/rate_card_schema.hpp"

namespace kms_cost::json {

namespace {

using Node = Document::Node;

/// What a field of an object says, or nothing where there is no such text.
std::string_view text_in(Node node, Name name) {
    if (node.kind() != Document::Kind::object) return {};
    const auto field = node.field(name);
    return field.exists() && field.kind() == Document::Kind::text ? field.text() : std::string_view();
}

/// One factor a cloud, wherever the clouds stand in the list: as a schema does not say it.
void read_multipliers(Node node, RateCard& card, Problems& problems) {
    const Path root;
    const auto path = root.field("multipliers");
    std::size_t index = 0;
    node.for_each([&](Node element) {
        const auto place = place_of(text_in(element, "cloud"), multiplied_cloud_names);
        if (place < std::size(multiplied_cloud_names)) {
            auto& multiplier = card.multipliers[place + 1];
            if (multiplier)
                problems.add(ProblemCode::duplicate, path.element(index).field("cloud")).text =
                    multiplied_cloud_names[place];
            const auto factor = parse_decimal(text_in(element, "factor"));
            const bool fits = factor && factor->decimals <= card_limits::factor_decimals && factor->digits <= INT64_MAX;
            multiplier = Multiplier{.factor = fits ? *factor : Decimal{}, .index = index};
        }
        ++index;
    });
}

}  // namespace

Outcome<RateCard> read_rate_card(Node root) {
    Outcome<RateCard> outcome;
    auto& card = outcome.value;
    read_checked(root, rate_card_schema, {}, &card, outcome.problems);
    if (root.kind() != Document::Kind::object) return outcome;

    const auto multipliers = root.field("multipliers");
    if (multipliers.exists() && multipliers.kind() == Document::Kind::array)
        read_multipliers(multipliers, card, outcome.problems);
    outcome.problems.append_new(validate(card));
    return outcome;
}

}  // namespace kms_cost::json
