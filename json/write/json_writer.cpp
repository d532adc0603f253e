#include "json/write/json_writer.hpp"

#include <algorithm>
#include <utility>

namespace kms_cost::json {

namespace {

/// More than a constant name and a constant or number, with all that stands around them. Whatever is written makes so
/// much room first, and then writes without asking.
constexpr std::size_t field_room = 256;

}  // namespace

void JsonWriter::start() { at_ = room_.get(); }

std::string_view JsonWriter::text() const { return {room_.get(), size()}; }

void JsonWriter::make_room(std::size_t room) {
    if (static_cast<std::size_t>(end_ - at_) >= room) return;
    const auto used = static_cast<std::size_t>(at_ - room_.get());
    const auto size = 2 * used + room + 4'000;
    auto larger = std::make_unique_for_overwrite<char[]>(size);  // NOLINT(modernize-avoid-c-arrays)
    std::copy_n(room_.get(), used, larger.get());
    room_ = std::move(larger);
    at_ = room_.get() + used;
    end_ = room_.get() + size;
}

void JsonWriter::put(Name text) {
    auto* at = at_;
    for (const auto* c = text.characters(); *c != '\0'; ++c) *at++ = *c;
    at_ = at;
}

JsonWriter& JsonWriter::begin_object(Name field) { return key(field).open('{'); }
JsonWriter& JsonWriter::begin_array(Name field) { return key(field).open('['); }
JsonWriter& JsonWriter::field(Name name, Name value) { return key(name).element(value); }

JsonWriter& JsonWriter::open(char bracket) {
    make_room(field_room);
    put(bracket);
    return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
    make_room(field_room);
    if (at_[-1] == ',') --at_;
    put(bracket);
    put(',');
    return *this;
}

JsonWriter& JsonWriter::key(Name name) {
    make_room(field_room);
    put('"');
    put(name);
    put("\":");
    return *this;
}

JsonWriter& JsonWriter::constant(Name name, Name value) {
    key(name).put(value);
    put(',');
    return *this;
}

JsonWriter& JsonWriter::element(Name value) {
    make_room(field_room);
    put('"');
    return part(value).end_text();
}

JsonWriter& JsonWriter::element(const Money& value) {
    make_room(field_room);
    put('"');
    at_ = write_number(value, at_);
    return end_text();
}

JsonWriter& JsonWriter::begin_text(Name field) {
    key(field).put('"');
    return *this;
}

JsonWriter& JsonWriter::part(Name value) {
    make_room(field_room);
    put(value);
    return *this;
}

JsonWriter& JsonWriter::part(std::size_t value) {
    make_room(field_room);
    at_ = write_number(static_cast<Int128>(value), at_);
    return *this;
}

JsonWriter& JsonWriter::end_text() {
    put("\",");
    return *this;
}

JsonWriter& JsonWriter::field(Name name, std::string_view value) {
    constexpr std::size_t longest_escape = 6;
    begin_text(name);
    make_room(longest_escape * value.size() + field_room);
    for (const char c : value) put_escaped(c);
    return end_text();
}

void JsonWriter::put_escaped(char c) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20) {
        constexpr std::string_view hex = "0123456789abcdef";
        put("\\u00");
        put(hex[byte >> 4]);
        put(hex[byte & 15]);
        return;
    }
    if (c == '"' || c == '\\') put('\\');
    put(c);
}

JsonWriter& JsonWriter::field(Name name, std::int64_t value) {
    at_ = write_number(Int128{value}, key(name).at_);
    put(',');
    return *this;
}

template <class Number>
JsonWriter& JsonWriter::exact(Name name, const Number& value) {
    begin_text(name);
    at_ = write_number(value, at_);
    return end_text();
}

JsonWriter& JsonWriter::field(Name name, Int128 value) { return exact(name, value); }
JsonWriter& JsonWriter::field(Name name, const Money& value) { return exact(name, value); }
JsonWriter& JsonWriter::field(Name name, const Decimal& value) { return exact(name, value); }

}  // namespace kms_cost::json
