#include "json/write/json_writer.hpp"

namespace kms_cost::json {

namespace {

/// More than any constant name, with its quotation marks.
constexpr std::size_t name_room = 128;

}  // namespace

void JsonWriter::make_room(std::size_t room) {
    if (static_cast<std::size_t>(end_ - at_) >= room) return;
    const auto used = static_cast<std::size_t>(at_ - text_.data());
    text_.resize(2 * text_.size() + room + 1'000);
    at_ = text_.data() + used;
    end_ = text_.data() + text_.size();
}

std::string JsonWriter::take() {
    text_.resize(static_cast<std::size_t>(at_ - text_.data()));
    return std::move(text_);
}

void JsonWriter::separate(std::size_t room) {
    make_room(room + 1);
    if (needs_comma_) put(',');
    needs_comma_ = true;
}

void JsonWriter::put_constant(Name text) {
    for (const char c : std::string_view(text)) put(c);
}

JsonWriter& JsonWriter::open(char bracket) {
    separate(1);
    put(bracket);
    needs_comma_ = false;
    return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
    make_room(1);
    put(bracket);
    needs_comma_ = true;
    return *this;
}

JsonWriter& JsonWriter::key(Name name) {
    text(name);
    make_room(1);
    put(':');
    needs_comma_ = false;
    return *this;
}

JsonWriter& JsonWriter::text(Name value) { return begin_text().part(value).end_text(); }

JsonWriter& JsonWriter::begin_text() {
    separate(1);
    put('"');
    return *this;
}

JsonWriter& JsonWriter::part(Name value) {
    make_room(name_room);
    put_constant(value);
    return *this;
}

JsonWriter& JsonWriter::part(std::size_t value) {
    make_room(longest_number);
    at_ = write_number(static_cast<Int128>(value), at_);
    return *this;
}

JsonWriter& JsonWriter::end_text() {
    make_room(1);
    put('"');
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) {
    constexpr std::size_t longest_escape = 6;
    separate(longest_escape * value.size() + 2);
    put('"');
    for (const char c : value) put_escaped(c);
    put('"');
    return *this;
}

void JsonWriter::put_escaped(char c) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20) {
        constexpr Name hex = "0123456789abcdef";
        put_constant("\\u00");
        put(std::string_view(hex)[byte >> 4]);
        put(std::string_view(hex)[byte & 15]);
        return;
    }
    if (c == '"' || c == '\\') put('\\');
    put(c);
}

JsonWriter& JsonWriter::number(std::int64_t value) {
    separate(longest_number);
    at_ = write_number(Int128{value}, at_);
    return *this;
}

JsonWriter& JsonWriter::boolean(bool value) {
    separate(name_room);
    put_constant(value ? Name("true") : Name("false"));
    return *this;
}

JsonWriter& JsonWriter::null() {
    separate(name_room);
    put_constant("null");
    return *this;
}

template <class Number>
JsonWriter& JsonWriter::exact(Name name, const Number& value) {
    key(name).begin_text();
    make_room(longest_number);
    at_ = write_number(value, at_);
    return end_text();
}

JsonWriter& JsonWriter::field(Name name, Name value) { return key(name).text(value); }
JsonWriter& JsonWriter::field(Name name, const std::string& value) { return key(name).text(std::string_view(value)); }
JsonWriter& JsonWriter::field(Name name, std::string_view value) { return key(name).text(value); }
JsonWriter& JsonWriter::field(Name name, std::int64_t value) { return key(name).number(value); }
JsonWriter& JsonWriter::field(Name name, Int128 value) { return exact(name, value); }
JsonWriter& JsonWriter::field(Name name, const Money& value) { return exact(name, value); }
JsonWriter& JsonWriter::field(Name name, const Decimal& value) { return exact(name, value); }

}  // namespace kms_cost::json
