#include "json/write/json_writer.hpp"

namespace kms_cost::json {

void JsonWriter::separate() {
    if (needs_comma_) text_ += ',';
    needs_comma_ = true;
}

JsonWriter& JsonWriter::open(char bracket) {
    separate();
    text_ += bracket;
    needs_comma_ = false;
    return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
    text_ += bracket;
    needs_comma_ = true;
    return *this;
}

JsonWriter& JsonWriter::key(Name name) {
    text(name);
    text_ += ':';
    needs_comma_ = false;
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) {
    separate();
    quoted(value);
    return *this;
}

JsonWriter& JsonWriter::number(std::int64_t value) {
    separate();
    append_text(Int128{value}, text_);
    return *this;
}

JsonWriter& JsonWriter::boolean(bool value) {
    separate();
    text_ += value ? "true" : "false";
    return *this;
}

JsonWriter& JsonWriter::null() {
    separate();
    text_ += "null";
    return *this;
}

template <class Number>
JsonWriter& JsonWriter::exact(Name name, const Number& value) {
    key(name);
    text_ += '"';
    append_text(value, text_);
    text_ += '"';
    needs_comma_ = true;
    return *this;
}

JsonWriter& JsonWriter::text(Name value) { return text(std::string_view(value)); }
JsonWriter& JsonWriter::field(Name name, Name value) { return key(name).text(value); }
JsonWriter& JsonWriter::field(Name name, std::string_view value) { return key(name).text(value); }
JsonWriter& JsonWriter::field(Name name, std::int64_t value) { return key(name).number(value); }
JsonWriter& JsonWriter::field(Name name, Int128 value) { return exact(name, value); }
JsonWriter& JsonWriter::field(Name name, const Money& value) { return exact(name, value); }
JsonWriter& JsonWriter::field(Name name, const Decimal& value) { return exact(name, value); }

void JsonWriter::quoted(std::string_view value) {
    constexpr std::string_view hex = "0123456789abcdef";
    text_ += '"';
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20) {
            text_ += "\\u00";
            text_ += hex[byte >> 4];
            text_ += hex[byte & 15];
            continue;
        }
        if (c == '"' || c == '\\') text_ += '\\';
        text_ += c;
    }
    text_ += '"';
}

}  // namespace kms_cost::json
