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
    entry.name = name_;
    name_ = {};
    return entry;
}

void Document::begin(Kind kind) {
    const auto begin = entries_.size();
    add(kind).size = innermost_;
    innermost_ = begin;
}

void Document::end() {
    auto& entry = entries_[innermost_];
    const auto around = entry.size;
    entry.size = entries_.size() - innermost_;
    innermost_ = around;
}

std::int64_t Document::Node::whole_or(std::int64_t otherwise) const {
    return exists() ? entry_->number.value : otherwise;
}

Document::Node Document::Node::field(Name name) const {
    Node found;
    for_each([&](Node child) {
        if (name.is(child.name())) found = child;
    });
    return found;
}

std::size_t Document::Node::child_count() const {
    std::size_t count = 0;
    for_each([&](Node) { ++count; });
    return count;
}

}  // namespace kms_cost::json
