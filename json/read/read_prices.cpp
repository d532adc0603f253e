#include "json/read/read_prices.hpp"

#include <algorithm>

namespace kms_cost::json {

Decimal PriceReader::price(Fields& fields, const Path& path) const {
    const DecimalLimits price_limits{.maximum = card_limits::highest_price, .decimals = card_limits::price_decimals};
    const auto price = read_decimal(fields.required("price"), path.field("price"), price_limits, report_);
    origin(fields, path);
    return price.value_or(Decimal{});
}

Decimal PriceReader::plain(Document::Node node, const Path& path) const {
    if (!node.exists()) return {};
    Fields fields(node, path, report_);
    const auto value = price(fields, path);
    fields.finish();
    return value;
}

GraduatedPrice PriceReader::graduated(Document::Node node, const Path& path) const {
    GraduatedPrice result;
    if (!node.exists()) return result;
    Fields fields(node, path, report_);
    const auto slabs = fields.optional("slabs");
    if (!slabs.exists()) {
        result.slabs.push_back({.up_to = {}, .price = price(fields, path)});
        fields.finish();
        return result;
    }
    for_each_element(slabs, path.field("slabs"), {1, card_limits::slabs}, report_, [&](Document::Node element, const Path& at) {
        Fields slab(element, at, report_);
        const auto up_to = read_whole(slab.optional("upTo"), at.field("upTo"), {1, card_limits::highest_slab_limit}, report_);
        result.slabs.push_back({.up_to = up_to, .price = price(slab, at)});
        slab.finish();
    });
    if (fields.optional("price").exists()) report_.add("conflict", path.field("price"), {parameter("with", "slabs")});
    fields.finish();
    return result;
}

void PriceReader::origin(Fields& fields, const Path& path) const {
    const auto at = path.field("source");
    const auto source = read_any_text(fields.required("source"), at, report_);
    if (source && std::ranges::find(source_ids_, *source) == source_ids_.end())
        report_.add("unknown-source", at, {list_parameter("loaded", {source_ids_.begin(), source_ids_.end()})});
    check_date(fields.required("read"), path.field("read"), report_);
}

}  // namespace kms_cost::json
