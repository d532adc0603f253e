#include "core/catalogue/key_spec.hpp"

namespace kms_cost {

std::optional<KeySpec> find_key_spec(std::string_view name) {
    for (const auto& facts : key_specs)
        if (facts.name.is(name) || (!facts.alias.empty() && facts.alias.is(name))) return facts.spec;
    return std::nullopt;
}

}  // namespace kms_cost
