#pragma once

#include <span>
#include <string>

#include "core/rate_card/rate_card.hpp"
#include "json/document/document.hpp"
#include "json/read/fields.hpp"
#include "json/read/values.hpp"

namespace kms_cost::json {

/// Reads prices of a rate card, each with the source that it was read from and the date.
class PriceReader {
public:
    PriceReader(std::span<const std::string> source_ids, Report& report) : source_ids_(source_ids), report_(report) {}

    /// {"price": "0.033", "source": ..., "read": ...}
    [[nodiscard]] Decimal plain(Document::Node node, const Path& path) const;

    /// The same, or {"slabs": [{"upTo": 2000, "price": ...}, {"price": ...}]}. Without slabs where nothing was there.
    [[nodiscard]] GraduatedPrice graduated(Document::Node node, const Path& path) const;

    /// The fields `source` and `read` of anything that was read somewhere.
    void origin(Fields& fields, const Path& path) const;

private:
    [[nodiscard]] Decimal price(Fields& fields, const Path& path) const;

    std::span<const std::string> source_ids_;
    Report& report_;
};

/// Calls visit(node, path) for each element of an array of limited length; reports what is no such array.
template <class Visit>
void for_each_element(Document::Node node, const Path& path, Limits length, Report& report, Visit visit) {
    if (!node.exists()) return;
    if (node.kind() != Document::Kind::array) {
        report.wrong_type(path, "array");
        return;
    }
    std::int64_t count = 0;
    node.for_each([&](Document::Node element) {
        if (count < length.maximum) visit(element, path.element(static_cast<std::size_t>(count)));
        ++count;
    });
    if (count > length.maximum) report.add("too-many", path, {parameter("maximum", std::to_string(length.maximum))});
    if (count < length.minimum) report.add("missing", path.element(0));
}

}  // namespace kms_cost::json
