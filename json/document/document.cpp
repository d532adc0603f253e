#include "json/document/document.hpp"

#include <cmath>

namespace kms_cost::json {

Number Number::from_floating(double value) {
    if (!std::isfinite(value)) return {Kind::not_finite, 0};
    constexpr double two_to_63 = 9223372036854775808.0;
    if (value >= two_to_63 || value <= -two_to_63) return {Kind::huge, 0};
    if (value != std::trunc(value)) return {Kind::fractional, 0};
    return from_whole(static_cast<std::int64_t>(value));
}

Document::Entry& Document::add(Kind kind) {
    auto& entry = entries_.emplace_back();
    entry.kind = kind;
    entry.name_begin = name_begin_;
    entry.name_size = name_size_;
    entry.next = entries_.size();
    name_size_ = 0;
    return entry;
}

void Document::add_number(Number number) {
    auto& entry = add(Kind::number);
    entry.number_kind = number.kind;
    entry.value = number.value;
}

void Document::add_text(std::string_view text) {
    auto& entry = add(Kind::text);
    entry.value = static_cast<std::int64_t>(text_.size());
    entry.text_size = text.size();
    text_ += text;
}

void Document::add_name(std::string_view name) {
    name_begin_ = text_.size();
    name_size_ = name.size();
    text_ += name;
}

Document::Node Document::Node::field(std::string_view name) const {
    Node found;
    for_each([&](Node child) {
        if (child.name() == name) found = child;
    });
    return found;
}

void Document::begin(Kind kind) {
    open_.push_back(entries_.size());
    add(kind);
}

void Document::end() {
    entries_[open_.back()].next = entries_.size();
    open_.pop_back();
}

}  // namespace kms_cost::json
