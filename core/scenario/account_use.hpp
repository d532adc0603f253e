#pragma once

#include <array>
#include <optional>

#include "core/catalogue/meter.hpp"
#include "core/money/decimal.hpp"

namespace kms_cost {

/// What is used of the account as a whole on each day. What is not stated is not known: 0 is a statement.
struct AccountUse {
    std::array<std::optional<Decimal>, meter_names.names.size()> stated;  ///< by Meter

    [[nodiscard]] const std::optional<Decimal>& of(Meter meter) const {
        return stated[static_cast<std::size_t>(meter)];
    }
};

namespace limits {
inline constexpr std::int64_t metered = 1'000'000'000;
inline constexpr int queries_per_second_decimals = 6;
}  // namespace limits

}  // namespace kms_cost
