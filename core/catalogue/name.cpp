#include "core/catalogue/name.hpp"

namespace kms_cost {

bool Name::is(std::string_view text) const {
    const auto* at = text_;
    for (const char c : text) {
        if (*at == '\0' || *at != c) return false;
        ++at;
    }
    return *at == '\0';
}

}  // namespace kms_cost
