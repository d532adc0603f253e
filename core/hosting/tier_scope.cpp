#include "core/hosting/tier_scope.hpp"

namespace kms_cost {

std::size_t pool_of(const KeyGroup& group, TierScope scope) {
    const bool by_region = scope == TierScope::region || scope == TierScope::region_and_spec;
    const bool by_spec = scope == TierScope::spec || scope == TierScope::region_and_spec;
    auto pool = static_cast<std::size_t>(group.hosting_class());
    pool = pool * region_count + (by_region ? group.region : 0);
    return pool * key_specs.size() + (by_spec ? static_cast<std::size_t>(group.spec) : 0);
}

}  // namespace kms_cost
