#pragma once

#include "core/problem/problem.hpp"

namespace kms_cost {

/// A value, or every problem that stood in its way.
template <class Value>
struct Outcome {
    /// Means something only where ok().
    Value value{};
    Problems problems{};

    [[nodiscard]] bool ok() const { return problems.empty(); }
};

}  // namespace kms_cost
