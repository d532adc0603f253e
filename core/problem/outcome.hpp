#pragma once

#include <utility>
#include <variant>

#include "core/problem/problem.hpp"

namespace kms_cost {

/// A value, or every problem that stood in its way.
template <class Value>
class Outcome {
public:
    Outcome(Value value) : content_(std::move(value)) {}         // NOLINT(google-explicit-constructor): reads as a return value
    Outcome(Problems problems) : content_(std::move(problems)) {}  // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const { return content_.index() == 0; }
    /// Only where ok().
    [[nodiscard]] const Value& value() const { return *std::get_if<0>(&content_); }
    [[nodiscard]] Value& value() { return *std::get_if<0>(&content_); }
    /// Only where not ok().
    [[nodiscard]] const Problems& problems() const { return *std::get_if<1>(&content_); }

private:
    std::variant<Value, Problems> content_;
};

}  // namespace kms_cost
