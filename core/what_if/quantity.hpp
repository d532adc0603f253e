#pragma once

#include "core/catalogue/names.hpp"

namespace kms_cost {

/// What of a workload can be varied while everything else is held.
enum class VariedQuantity {
    calls,
    keys,
    versions_per_key,
    disks,
    uploads,
    reads,
    signatures,
    rotation_days,  ///< only over time
    months,         ///< only over time, and of no group
};
inline constexpr Names<VariedQuantity, 9> varied_quantity_names{
    {"calls", "keys", "versionsPerKey", "disks", "uploads", "reads", "signatures", "rotationDays", "months"}};

/// Those of one month, which come first.
inline constexpr std::size_t quantities_of_a_month = 7;

}  // namespace kms_cost
