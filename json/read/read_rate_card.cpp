#include "json/read/read_rate_card.hpp"

#include "core/rate_card/validate.hpp"
#include "json/read/append_new.hpp"
#include "json/schema/check.hpp"
#include "json/schema/rate_card_schema.hpp"

namespace kms_cost::json {

namespace {

using Node = Document::Node;

/// Places that do not fit their schema are read as nothing, so that the card as a whole can still be looked at.
Node field_of_kind(Node node, Name name, Document::Kind kind) {
    if (!node.exists() || node.kind() != Document::Kind::object) return {};
    const auto found = node.field(name);
    return found.exists() && found.kind() == kind ? found : Node();
}
Node object_in(Node node, Name name) { return field_of_kind(node, name, Document::Kind::object); }

Decimal read_decimal(Node node, Name name, int most_decimals) {
    constexpr auto most_digits = power_of_ten(card_limits::price_decimals) * card_limits::highest_price;
    const auto text = field_of_kind(node, name, Document::Kind::text);
    const auto value = text.exists() ? parse_decimal(text.text()) : std::nullopt;
    return value && value->decimals <= most_decimals && value->digits <= most_digits ? normalized(*value) : Decimal{};
}

Decimal read_price(Node node) { return read_decimal(node, "price", card_limits::price_decimals); }

std::string read_text(Node node, Name name) {
    const auto text = field_of_kind(node, name, Document::Kind::text);
    return text.exists() ? std::string(text.text()) : std::string();
}

void read_graduated(Node node, GraduatedPrice& price) {
    const auto slabs = node.exists() ? field_of_kind(node, "slabs", Document::Kind::array) : Node();
    price.is_plain = !slabs.exists();
    if (price.is_plain) {
        price.count = 1;
        price.storage[0].price = read_price(node);
        return;
    }
    slabs.for_each([&](Node node_of_slab) {
        if (price.count == price.storage.size()) return;
        auto& slab = price.storage[price.count++];
        slab.price = read_price(node_of_slab);
        const auto up_to = field_of_kind(node_of_slab, "upTo", Document::Kind::number);
        if (up_to.exists()) slab.up_to = up_to.whole_or(0);
    });
}

void read_calls(Node node, RateCard& card) {
    card.calls_per = field_of_kind(node, "per", Document::Kind::number).whole_or(1);
    if (const auto quota = object_in(node, "freeQuota"); quota.exists()) {
        card.free_quota = FreeQuota{.calls = field_of_kind(quota, "calls", Document::Kind::number).whole_or(0)};
        card.free_quota->pool = quota_pool_names.find(read_text(quota, "for")).value_or(QuotaPool::service_managed);
    }
    const auto prices = object_in(node, "prices");
    for (std::size_t api = 0; api < card.call_prices.size(); ++api) {
        const auto of_class = object_in(prices, api_class_names.names[api]);
        for (std::size_t region = 0; region < card.call_prices[api].size(); ++region)
            card.call_prices[api][region] = read_price(object_in(of_class, region_class_names.names[region]));
    }
}

void read_multipliers(Node node, RateCard& card, Problems& problems) {
    std::size_t index = 0;
    const Path root;
    const auto path = root.field("multipliers");
    node.for_each([&](Node element) {
        const auto at = path.element(index);
        const auto cloud = cloud_names.find(read_text(element, "cloud"));
        if (cloud && *cloud != Cloud::public_cloud) {
            auto& multiplier = card.multipliers[static_cast<std::size_t>(*cloud)];
            if (multiplier)
                add_problem(ProblemCode::duplicate, at.field("cloud"), problems).text = cloud_names.of(*cloud);
            multiplier =
                Multiplier{.factor = read_decimal(element, "factor", card_limits::factor_decimals), .index = index};
        }
        ++index;
    });
}

}  // namespace

Outcome<RateCard> read_rate_card(Node root) {
    Outcome<RateCard> outcome;
    outcome.problems = check(root, rate_card_schema, {});
    if (root.kind() != Document::Kind::object) return outcome;

    auto& card = outcome.value;
    card.id = read_text(root, "id");
    card.name = read_text(root, "name");
    card.currency = read_text(root, "currency");
    const auto hosting = object_in(root, "hosting");
    card.hosting_unit = hosting_unit_names.find(read_text(hosting, "unit")).value_or(HostingUnit::key_version);
    const auto prices = object_in(hosting, "prices");
    for (std::size_t c = 0; c < card.hosting.size(); ++c)
        read_graduated(object_in(prices, hosting_class_names.names[c]), card.hosting[c]);
    read_calls(object_in(root, "calls"), card);
    if (const auto multipliers = field_of_kind(root, "multipliers", Document::Kind::array); multipliers.exists())
        read_multipliers(multipliers, card, outcome.problems);
    append_new(validate(card), outcome.problems);
    return outcome;
}

}  // namespace kms_cost::json
