#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "core/catalogue/name.hpp"

namespace kms_cost {

/// The place of a name in a list, or the list's size where it is not there.
std::size_t place_of(std::string_view name, std::span<const Name> names);

/// The names of an enumeration's values, in the order of the values: the strings that the API and the files use.
template <class Enum, std::size_t Count>
struct Names {
    std::array<Name, Count> names;

    [[nodiscard]] constexpr Name of(Enum value) const { return names[static_cast<std::size_t>(value)]; }

    [[nodiscard]] std::optional<Enum> find(std::string_view name) const {
        const auto place = place_of(name, names);
        return place < Count ? std::optional(static_cast<Enum>(place)) : std::nullopt;
    }
};

}  // namespace kms_cost
