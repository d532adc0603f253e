#include "json/read/read_rate_card.hpp"

#include <algorithm>

#include "json/read/fields.hpp"
#include "json/read/read_prices.hpp"
#include "json/read/values.hpp"

namespace kms_cost::json {

namespace {

constexpr std::int64_t format_version = 1;
constexpr std::int64_t longest_text = 1'000;
constexpr std::int64_t most_operations = 100;

std::string read_id(Document::Node node, const Path& path, Report& report) {
    const auto text = read_any_text(node, path, report);
    if (!text) return {};
    const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    const bool fits = !text->empty() && std::ssize(*text) <= card_limits::id_length && std::ranges::all_of(*text, allowed);
    if (!fits) report.add("wrong-form", path, {parameter("form", "id")});
    return std::string(*text);
}

std::string read_currency(Document::Node node, const Path& path, Report& report) {
    const auto text = read_any_text(node, path, report);
    if (!text) return {};
    const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (text->size() != 3 || !std::ranges::all_of(*text, capital))
        report.add("wrong-form", path, {parameter("form", "currency")});
    return std::string(*text);
}

/// The end of the product that the card prices: told to users, not used in pricing.
void check_life(Document::Node node, const Path& path, Report& report) {
    if (!node.exists()) return;
    Fields fields(node, path, report);
    for (const std::string_view name : {"closedToNewCustomers", "endOfFullSupport", "endOfService"})
        check_date(fields.optional(name), path.field(name), report);
    fields.finish();
}

/// Reads the list of sources for their ids; the rest of a source is for people.
std::vector<std::string> read_source_ids(Document::Node node, const Path& path, Report& report) {
    std::vector<std::string> ids;
    for_each_element(node, path, {1, card_limits::sources}, report, [&](Document::Node element, const Path& at) {
        Fields fields(element, at, report);
        auto id = read_id(fields.required("id"), at.field("id"), report);
        if (!id.empty() && std::ranges::find(ids, id) != ids.end())
            report.add("duplicate", at.field("id"), {parameter("value", id)});
        ids.push_back(std::move(id));
        read_text(fields.required("title"), at.field("title"), longest_text, report);
        read_text(fields.optional("url"), at.field("url"), longest_text, report);
        read_text(fields.optional("path"), at.field("path"), longest_text, report);
        check_date(fields.optional("firstRead"), at.field("firstRead"), report);
        check_date(fields.optional("lastRead"), at.field("lastRead"), report);
        fields.finish();
    });
    return ids;
}

void read_hosting(Document::Node node, const Path& path, const PriceReader& prices, RateCard& card, Report& report) {
    if (!node.exists()) return;
    Fields fields(node, path, report);
    card.hosting_unit =
        read_name(fields.required("unit"), path.field("unit"), hosting_unit_names, report).value_or(card.hosting_unit);
    read_name(fields.required("per"), path.field("per"), Names<Days, 1>{{"day"}}, report);
    if (const auto node_of_prices = fields.required("prices"); node_of_prices.exists()) {
        const auto at = path.field("prices");
        Fields by_class(node_of_prices, at, report);
        for (std::size_t c = 0; c < card.hosting.size(); ++c) {
            const auto name = hosting_class_names.names[c];
            card.hosting[c] = prices.graduated(by_class.required(name), at.field(name));
        }
        by_class.finish();
    }
    fields.finish();
}

/// Which operations are billed: "all", or a list of names. Inputs are billed calls, so this is for people.
void check_operations(Document::Node node, const Path& path, Report& report) {
    if (!node.exists()) return;
    if (node.kind() != Document::Kind::array) {
        read_name(node, path, Names<int, 1>{{"all"}}, report);
        return;
    }
    for_each_element(node, path, {1, most_operations}, report, [&](Document::Node element, const Path& at) {
        read_text(element, at, longest_text, report);
    });
}

std::optional<FreeQuota> read_free_quota(Document::Node node, const Path& path, const PriceReader& prices, Report& report) {
    if (!node.exists() || node.kind() == Document::Kind::null) return std::nullopt;
    FreeQuota quota;
    Fields fields(node, path, report);
    quota.calls = read_whole(fields.required("calls"), path.field("calls"), {0, card_limits::highest_free_quota}, report).value_or(0);
    quota.pool = read_name(fields.required("for"), path.field("for"), quota_pool_names, report).value_or(quota.pool);
    prices.origin(fields, path);
    fields.finish();
    return quota;
}

void read_calls(Document::Node node, const Path& path, const PriceReader& prices, RateCard& card, Report& report) {
    if (!node.exists()) return;
    Fields fields(node, path, report);
    const auto per = fields.required("per");
    constexpr std::int64_t largest_per = 1'000'000;
    if (const auto value = read_whole(per, path.field("per"), {1, largest_per}, report)) {
        const std::string_view allowed[] = {"1", "10", "100", "1000", "10000", "100000", "1000000"};
        card.calls_per = *value;
        if (std::ranges::find(allowed, std::to_string(*value)) == std::end(allowed))
            report_unknown_value(path.field("per"), allowed, report);
    }
    check_operations(fields.required("operations"), path.field("operations"), report);
    card.free_quota = read_free_quota(fields.required("freeQuota"), path.field("freeQuota"), prices, report);
    if (const auto node_of_prices = fields.required("prices"); node_of_prices.exists()) {
        const auto at = path.field("prices");
        Fields by_class(node_of_prices, at, report);
        for (std::size_t api = 0; api < card.call_prices.size(); ++api) {
            const auto name = api_class_names.names[api];
            const auto class_node = by_class.required(name);
            if (!class_node.exists()) continue;
            const auto class_at = at.field(name);
            Fields by_region(class_node, class_at, report);
            for (std::size_t region = 0; region < card.call_prices[api].size(); ++region) {
                const auto region_name = region_class_names.names[region];
                card.call_prices[api][region] = prices.plain(by_region.required(region_name), class_at.field(region_name));
            }
            by_region.finish();
        }
        by_class.finish();
    }
    fields.finish();
}

void read_multipliers(Document::Node node, const Path& path, const PriceReader& prices, RateCard& card, Report& report) {
    std::size_t index = 0;
    for_each_element(node, path, {0, 2}, report, [&](Document::Node element, const Path& at) {
        Fields fields(element, at, report);
        const auto& names = cloud_names;
        const auto cloud = read_name(fields.required("cloud"), at.field("cloud"), names, report);
        const auto factor = read_decimal(fields.required("factor"), at.field("factor"),
                                         {.maximum = card_limits::highest_factor, .decimals = card_limits::factor_decimals}, report);
        if (factor && factor->is_zero())
            report.add("out-of-range", at.field("factor"),
                       {parameter("minimum", "0.0001"), parameter("maximum", std::to_string(card_limits::highest_factor))});
        prices.origin(fields, at);
        fields.finish();
        if (cloud == Cloud::public_cloud) {
            report_unknown_value(at.field("cloud"), std::span(names.names).subspan(1), report);
        } else if (cloud) {
            auto& multiplier = card.multipliers[static_cast<std::size_t>(*cloud)];
            if (multiplier)
                report.add("duplicate", at.field("cloud"), {parameter("value", std::string(names.of(*cloud)))});
            multiplier = {.factor = factor.value_or(Decimal{.digits = 1, .decimals = 0}), .index = index};
        }
        ++index;
    });
}

}  // namespace

Outcome<PriceBook> read_rate_card(Document::Node root) {
    Report report;
    const Path path;
    Fields fields(root, path, report);
    if (!fields.is_object()) return report.take();

    RateCard card;
    read_text(fields.optional("$schema"), path.field("$schema"), longest_text, report);
    read_whole(fields.required("format"), path.field("format"), {format_version, format_version}, report);
    card.id = read_id(fields.required("id"), path.field("id"), report);
    card.name = read_text(fields.required("name"), path.field("name"), card_limits::name_length, report).value_or("");
    read_text(fields.optional("provider"), path.field("provider"), longest_text, report);
    read_text(fields.optional("product"), path.field("product"), longest_text, report);
    card.currency = read_currency(fields.required("currency"), path.field("currency"), report);
    check_life(fields.optional("life"), path.field("life"), report);
    const auto source_ids = read_source_ids(fields.required("sources"), path.field("sources"), report);
    const PriceReader prices(source_ids, report);
    read_hosting(fields.required("hosting"), path.field("hosting"), prices, card, report);
    read_calls(fields.required("calls"), path.field("calls"), prices, card, report);
    read_multipliers(fields.optional("multipliers"), path.field("multipliers"), prices, card, report);
    fields.finish();

    // A card with a hole in it cannot be validated as a whole.
    const bool complete = std::ranges::none_of(card.hosting, [](const GraduatedPrice& p) { return p.slabs.empty(); });
    auto book = complete ? PriceBook::from(std::move(card)) : Outcome<PriceBook>(Problems{});
    if (!book.ok()) report.append(book.problems());
    if (!report.empty()) return report.take();
    return book;
}

}  // namespace kms_cost::json
