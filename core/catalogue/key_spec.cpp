#include "core/catalogue/key_spec.hpp"

namespace kms_cost {

std::optional<KeySpec> find_key_spec(std::string_view name) {
    for (const auto& facts : key_specs)
        if (name == std::string_view(facts.name) || (!facts.alias.empty() && name == std::string_view(facts.alias)))
            return facts.spec;
    return std::nullopt;
}

}  // namespace kms_cost
