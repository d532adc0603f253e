#include "json/read/fields.hpp"

#include <algorithm>
#include <span>

namespace kms_cost::json {

Fields::Fields(Document::Node node, const Path& path, Report& report)
    : node_(node), path_(path), report_(report), is_object_(node.kind() == Document::Kind::object) {
    if (!is_object_) report_.wrong_type(path, "object");
}

Document::Node Fields::optional(std::string_view name) {
    known_[known_count_++] = name;
    Document::Node found;
    if (!is_object_) return found;
    node_.for_each([&](Document::Node child) {
        if (child.name() == name) found = child;
    });
    return found;
}

Document::Node Fields::required(std::string_view name) {
    const auto found = optional(name);
    if (is_object_ && !found.exists()) report_.add("missing", path_.field(name));
    return found;
}

void Fields::finish() {
    if (!is_object_) return;
    const auto known = std::span(known_).first(known_count_);
    node_.for_each([&](Document::Node child) {
        if (std::ranges::find(known, child.name()) == known.end()) report_.add("unknown-field", path_.field(child.name()));
    });
}

}  // namespace kms_cost::json
