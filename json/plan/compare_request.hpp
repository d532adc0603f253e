#pragma once

#include <string_view>

#include "core/list/list.hpp"
#include "core/money/decimal.hpp"
#include "json/schema/schema.hpp"

namespace kms_cost::json {

/// What is to stand side by side. The scenarios are read from the document.
struct CompareRequest {
    struct Column {
        std::string_view name;
        /// In place of the scenario's own; empty: the scenario's.
        std::string_view rate_card;
    };
    /// So much of `to` costs one unit of `from`.
    struct ExchangeRate {
        std::string_view from;
        std::string_view to;
        Decimal rate;
    };

    List<Column> columns;
    List<ExchangeRate> exchange_rates;
};

namespace compare_limits {
inline constexpr std::int64_t fewest_columns = 2;
inline constexpr std::int64_t most_columns = 10;
inline constexpr std::int64_t name_length = 200;
inline constexpr std::int64_t exchange_rates = 100;
inline constexpr std::int64_t highest_rate = 1'000'000'000;
inline constexpr int rate_decimals = 8;
}  // namespace compare_limits

extern const Schema compare_request_schema;

}  // namespace kms_cost::json
