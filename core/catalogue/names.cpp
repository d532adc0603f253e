#include "core/catalogue/names.hpp"

namespace kms_cost {

std::size_t place_of(std::string_view name, std::span<const Name> names) {
    std::size_t place = 0;
    while (place < names.size() && !names[place].is(name)) ++place;
    return place;
}

}  // namespace kms_cost
