#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/problem/path.hpp"
#include "core/problem/problem.hpp"

namespace kms_cost::json {

/// Collects the problems of one document while it is read to its end.
class Report {
public:
    void add(std::string_view code, const Path& path, std::vector<Notice::Parameter> parameters = {}) {
        problems_.push_back({code, path.text(), std::move(parameters)});
    }
    void wrong_type(const Path& path, std::string_view expected) {
        add("wrong-type", path, {parameter("expected", std::string(expected))});
    }
    /// A number outside its limits, or (by another code) not a whole one.
    void beyond(std::string_view code, const Path& path, std::int64_t minimum, std::int64_t maximum) {
        add(code, path,
            {parameter("minimum", std::to_string(minimum)), parameter("maximum", std::to_string(maximum))});
    }

    [[nodiscard]] bool empty() const { return problems_.empty(); }
    [[nodiscard]] std::size_t size() const { return problems_.size(); }
    Problems take() { return std::move(problems_); }

    /// Adds problems found later, but none at a path that has one already: what did not fit was not kept.
    void append(Problems more) {
        for (auto& problem : more)
            if (std::ranges::find(problems_, problem.path, &Notice::path) == problems_.end())
                problems_.push_back(std::move(problem));
    }

private:
    Problems problems_;
};

}  // namespace kms_cost::json
