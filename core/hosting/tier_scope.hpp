#pragma once

#include <cstddef>

#include "core/scenario/scenario.hpp"

namespace kms_cost {

/// The pool in which a graduated price counts a group's items: one for each hosting class and each part that the scope
/// divides it into.
std::size_t pool_of(const KeyGroup& group, TierScope scope);

/// One more than the highest pool.
inline constexpr std::size_t pool_count = hosting_class_names.names.size() * region_count * key_specs.size();

}  // namespace kms_cost
