#include "json/schema/keep.hpp"

#include <cstring>

#include "core/catalogue/names.hpp"

namespace kms_cost::json {

namespace {

/// An enumeration is written as the int that it is made of, a quantity as its count: hence bytes.
template <class Value>
void put(void* at, const Value& value) {
    static_assert(std::is_trivially_copyable_v<Value>);
    std::memcpy(at, &value, sizeof(Value));
}
static_assert(sizeof(Calls) == sizeof(Int128) && std::is_standard_layout_v<Calls>);

void keep_number(std::int64_t value, Kept kept, void* at) {
    switch (kept) {
        case Kept::days: return put(at, static_cast<Days>(value));
        case Kept::optional_days: return put(at, std::optional(static_cast<Days>(value)));
        case Kept::number: return put(at, value);
        case Kept::optional_number: return put(at, std::optional(value));
        case Kept::quantity: return put(at, Int128{value});
        case Kept::optional_decimal: return put(at, std::optional(Decimal{.digits = value}));
        default: return;
    }
}

void keep_decimal(std::string_view text, const Field& field, void* at) {
    const auto value = parse_decimal(text);
    // Within these, products of two stay within 128 bits.
    if (!value || value->decimals > field.schema->decimals || value->digits > INT64_MAX) return;
    if (field.member.kept == Kept::decimal)
        put(at, *value);
    else
        put(at, value);
}

void keep_text(std::string_view text, const Field& field, void* at) {
    switch (field.member.kept) {
        case Kept::choice:
            if (const auto place = place_of(text, field.schema->choices); place < field.schema->choices.size())
                put(at, static_cast<int>(place));
            return;
        case Kept::key_spec:
            if (const auto spec = find_key_spec(text)) put(at, *spec);
            return;
        case Kept::region:
            if (const auto region = find_region(text)) put(at, *region);
            return;
        case Kept::text: return put(at, text);
        case Kept::copied_text: static_cast<ShortText*>(at)->assign(text); return;
        case Kept::decimal:
        case Kept::optional_decimal: return keep_decimal(text, field, at);
        default: return;
    }
}

}  // namespace

void keep(Document::Node node, const Field& field, void* at) {
    if (node.kind() == Document::Kind::number) keep_number(node.number().value, field.member.kept, at);
    if (node.kind() == Document::Kind::text) keep_text(node.text(), field, at);
}

}  // namespace kms_cost::json
