#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace kms_cost {

/// The names of an enumeration's values, in the order of the values: the strings that the API and the files use.
template <class Enum, std::size_t Count>
struct Names {
    std::array<std::string_view, Count> names;

    [[nodiscard]] constexpr std::string_view of(Enum value) const { return names[static_cast<std::size_t>(value)]; }

    [[nodiscard]] constexpr std::optional<Enum> find(std::string_view name) const {
        for (std::size_t i = 0; i < Count; ++i)
            if (names[i] == name) return static_cast<Enum>(i);
        return std::nullopt;
    }
};

}  // namespace kms_cost
