#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/compare/match_groups.hpp"
#include "core/compare/reasons.hpp"
#include "core/problem/problem.hpp"
#include "json/write/json_writer.hpp"

namespace kms_cost::json {

/// One column of a comparison.
struct ComparedColumn {
    std::string_view name;
    /// The card, where there is one, and the estimate, where there are no problems.
    PricedWorkload priced;
    const Problems* problems = nullptr;
    /// What is payable in the first column's currency, and the rate, where one is stated.
    struct Converted {
        Money amount;
        Decimal rate;
    };
    std::optional<Converted> converted;
};

/// schemas/comparison.schema.json
void write_comparison(std::span<const ComparedColumn> columns, const MatchedGroups& groups, JsonWriter& out);

}  // namespace kms_cost::json
