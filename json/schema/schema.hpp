#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/catalogue/name.hpp"
#include "json/schema/member.hpp"

namespace kms_cost::json {

struct Schema;

/// What may stand in a place of a document.
enum class Type : std::uint8_t {
    object,        ///< the fields given, and no others; any of them where `minimum` is above 0
    period,        ///< the same, of a period on which days within it depend
    array,         ///< of `element`, from `minimum` to `maximum` of them
    whole_number,  ///< from `minimum` to `maximum`
    text,          ///< of at most `maximum` characters; not empty where `minimum` is above 0
    decimal,       ///< text like "0.033", at most `maximum`, with at most `decimals` decimals
    choice,        ///< one of `choices`
    creator,       ///< one of `choices`, on which depends which fields are required
    month,         ///< "2026-02", from 2000-01 to 2199-12
    date,          ///< "2026-02-28"
    day,           ///< the same, from 2000-01-01 to 2199-12-31
    id,            ///< 1 to 64 of a-z, 0-9 and -
    currency,      ///< three capital letters
    region,        ///< a region of the catalogue
    // Places whose rule depends on another place, read before them:
    first_day,      ///< from 1 to the period's days
    day_count,      ///< from 0 to what the period has left from the first day on
    call_count,     ///< like whole_number: the calls that the next are a part of
    part_of_calls,  ///< from 0 to those calls
    loaded_card,    ///< the id of a rate card that there is
    new_source,     ///< an id that no source before it has
    known_source,   ///< the id of a source of the card
    document,       ///< anything: another reader checks it
    // Places that may hold different things:
    by_field,   ///< an object: of the second schema of `variants` where it has the field `selector`, else of the first
    by_choice,  ///< an object: of the schema of `variants` at the place that the field `selector` has in `choices`
    or_array,   ///< `variants[1]` for an array, else `variants[0]`
    or_null,    ///< null, or `element`
};

enum class Need : std::uint8_t { optional, required, required_of_users };

/// No object has more.
inline constexpr std::size_t most_fields = 24;

struct Field {
    Name name;
    const Schema* schema;
    Need need = Need::optional;
    /// The member that keeps the value; of an object or array, the one that its own fields or elements are within.
    Member member = {};
};

/// A schema is a table, walked by `read_checked`: the shape of a document, and where its values are kept, in one place
/// and as data.
struct Schema {
    Type type;
    std::uint8_t decimals = 0;
    /// Bytes from one kept element to the next.
    std::uint16_t stride = 0;
    std::int64_t minimum = 0;
    std::int64_t maximum = 0;
    const Schema* element = nullptr;
    std::span<const Field> fields = {};
    std::span<const Name> choices = {};
    const Schema* const* variants = nullptr;
    Name selector = {};
    /// Two fields of which there must be exactly one.
    Name either = {};
    Name or_else = {};
    /// A field that does not stand together with `or_else`.
    Name only_with_either = {};
    /// Where a member does not hold what is within it by itself: makes room in the member for so many elements (an
    /// object is one) and gives the place of the first.
    void* (*make_room)(void* member, std::size_t count) = nullptr;
};

}  // namespace kms_cost::json
