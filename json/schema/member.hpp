#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

#include "core/catalogue/key_spec.hpp"
#include "core/catalogue/region.hpp"
#include "core/money/decimal.hpp"
#include "core/quantity/quantity.hpp"
#include "core/rate_card/rate_card.hpp"

namespace kms_cost::json {

/// As what a member keeps the value of a field.
enum class Kept : std::uint8_t {
    not_itself,  ///< the member is none, or holds what is within an object or array
    days,
    optional_days,
    number,  ///< 64 bits
    optional_number,
    quantity,
    choice,  ///< an enumeration, whose values are in the order of the schema's choices
    key_spec,
    region,
    text,         ///< a part of the document
    copied_text,  ///< a text of its own
    decimal,
    optional_decimal,  ///< of a decimal text or a whole number
};

template <class Type>
inline constexpr bool is_quantity = false;
template <class Unit>
inline constexpr bool is_quantity<Quantity<Unit>> = true;

/// The one way in which a member of this type keeps values.
template <class Type>
consteval Kept kept_as() {
    if constexpr (std::is_same_v<Type, KeySpec>)
        return Kept::key_spec;
    else if constexpr (std::is_enum_v<Type> && sizeof(Type) == sizeof(int))
        return Kept::choice;
    else if constexpr (std::is_same_v<Type, Days>)
        return Kept::days;
    else if constexpr (std::is_same_v<Type, std::optional<Days>>)
        return Kept::optional_days;
    else if constexpr (std::is_same_v<Type, std::int64_t>)
        return Kept::number;
    else if constexpr (std::is_same_v<Type, std::optional<std::int64_t>>)
        return Kept::optional_number;
    else if constexpr (is_quantity<Type>)
        return Kept::quantity;
    else if constexpr (std::is_same_v<Type, RegionIndex>)
        return Kept::region;
    else if constexpr (std::is_same_v<Type, std::string_view>)
        return Kept::text;
    else if constexpr (std::is_same_v<Type, ShortText>)
        return Kept::copied_text;
    else if constexpr (std::is_same_v<Type, Decimal>)
        return Kept::decimal;
    else if constexpr (std::is_same_v<Type, std::optional<Decimal>>)
        return Kept::optional_decimal;
    else
        return Kept::not_itself;
}

/// A member of the structure that an object of a document fills: where it is, and as what it keeps the field's value.
struct Member {
    Kept kept : 4 = Kept::not_itself;
    std::uint16_t offset : 12 = 0;

    /// One element of an array, for what is within it.
    template <class Element>
    static consteval Member element(std::size_t index) {
        return {.offset = static_cast<std::uint16_t>(index * sizeof(Element))};
    }
    /// One element of an array, which keeps the value.
    template <class Element>
    static consteval Member kept_element(std::size_t index) {
        return {.kept = kept_as<Element>(), .offset = static_cast<std::uint16_t>(index * sizeof(Element))};
    }
};

/// The Member for Structure::name. A macro, because the language tells a member's offset in no other way.
// NOLINTNEXTLINE(cppcoreguidelines-macro-usage)
#define KMS_COST_MEMBER(Structure, name) \
    ::kms_cost::json::Member { ::kms_cost::json::kept_as<decltype(Structure::name)>(), offsetof(Structure, name) }

}  // namespace kms_cost::json
