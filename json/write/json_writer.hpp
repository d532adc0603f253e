#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/catalogue/name.hpp"
#include "core/money/decimal_text.hpp"

namespace kms_cost::json {

/// Puts JSON text together. The caller opens and closes in order; the writer sets the commas. It writes into room that
/// it makes ahead, for estimates of many groups are long.
class JsonWriter {
public:
    JsonWriter& begin_object() { return open('{'); }
    JsonWriter& end_object() { return close('}'); }
    JsonWriter& begin_array() { return open('['); }
    JsonWriter& end_array() { return close(']'); }

    JsonWriter& key(Name name);
    JsonWriter& text(std::string_view value);
    JsonWriter& text(Name value);
    JsonWriter& number(std::int64_t value);
    JsonWriter& boolean(bool value);
    JsonWriter& null();

    JsonWriter& field(Name name, Name value);
    JsonWriter& field(Name name, const std::string& value);
    JsonWriter& field(Name name, std::string_view value);
    JsonWriter& field(Name name, std::int64_t value);
    JsonWriter& field(Name name, int value) { return field(name, std::int64_t{value}); }
    /// Exact numbers are written as text, so that no reader makes a floating-point number of them.
    JsonWriter& field(Name name, Int128 value);
    JsonWriter& field(Name name, const Money& value);
    JsonWriter& field(Name name, const Decimal& value);

    /// A text made of parts that need no escaping.
    JsonWriter& begin_text();
    JsonWriter& part(Name value);
    JsonWriter& part(std::size_t value);
    JsonWriter& end_text();

    std::string take();

private:
    JsonWriter& open(char bracket);
    JsonWriter& close(char bracket);
    /// Room for so many characters more, after a comma where one is due.
    void separate(std::size_t room);
    void make_room(std::size_t room);
    void put(char c) { *at_++ = c; }
    void put_constant(Name text);
    void put_escaped(char c);
    template <class Number>
    JsonWriter& exact(Name name, const Number& value);

    std::string text_;
    char* at_ = text_.data();
    char* end_ = at_;
    bool needs_comma_ = false;
};

}  // namespace kms_cost::json
