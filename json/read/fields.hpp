#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "json/document/document.hpp"
#include "json/read/report.hpp"

namespace kms_cost::json {

/// The fields of one object. Each field that the format knows is asked for once; `finish` reports those that were there
/// and not asked for. Where a name stands twice, the last one counts, as in JavaScript.
class Fields {
public:
    /// Reports wrong-type where `node` is no object; it then has no fields.
    Fields(Document::Node node, const Path& path, Report& report);

    [[nodiscard]] bool is_object() const { return is_object_; }

    /// The field's value, or a node that does not exist.
    Document::Node optional(std::string_view name);
    /// The same; reports the field as missing.
    Document::Node required(std::string_view name);

    void finish();

private:
    static constexpr std::size_t most_fields = 16;

    Document::Node node_;
    const Path& path_;
    Report& report_;
    bool is_object_;
    std::array<std::string_view, most_fields> known_{};
    std::size_t known_count_ = 0;
};

}  // namespace kms_cost::json
