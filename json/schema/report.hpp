#pragma once

#include <cstdint>
#include <string_view>

#include "core/problem/path.hpp"
#include "core/problem/problem.hpp"

namespace kms_cost::json {

/// Collects the problems of one document while it is read to its end.
class Report {
public:
    explicit Report(Problems& problems) : problems_(problems) {}

    void add(std::string_view code, const Path& path, Parameter first = {}, Parameter second = {}) {
        problems_.push_back({.code = code, .path = path.text(), .parameters = {first, second}});
    }
    void wrong_type(const Path& path, std::string_view expected) {
        add("wrong-type", path, Parameter::of_text("expected", expected));
    }
    /// A number outside its limits, or (by another code) not a whole one.
    void beyond(std::string_view code, const Path& path, std::int64_t minimum, std::int64_t maximum) {
        add(code, path, Parameter::of_number("minimum", minimum), Parameter::of_number("maximum", maximum));
    }
    void above_maximum(std::string_view code, const Path& path, std::int64_t maximum) {
        add(code, path, Parameter::of_number("maximum", maximum));
    }

    [[nodiscard]] std::size_t size() const { return problems_.size(); }

    /// Adds problems found later, but none at a path that has one already, or within one: what did not fit was not kept.
    void append(const Problems& more);

private:
    Problems& problems_;
};

}  // namespace kms_cost::json
