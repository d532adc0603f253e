#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

#include "core/catalogue/name.hpp"
#include "core/money/decimal_text.hpp"

namespace kms_cost::json {

/// Puts JSON text together. The caller opens and closes in order; the writer sets the commas: one after each value,
/// which the end of an object or array takes back. It writes into room that it makes ahead and keeps for the next text,
/// for estimates of many groups are long.
class JsonWriter {
public:
    /// Forgets the text before, whose room it writes into.
    void start();
    /// What has been written since, until the next start.
    [[nodiscard]] std::string_view text() const;
    /// Of the text so far, without the comma after its last value.
    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(at_ - room_.get() - 1); }

    JsonWriter& begin_object() { return open('{'); }
    JsonWriter& begin_object(Name field);
    JsonWriter& end_object() { return close('}'); }
    JsonWriter& begin_array(Name field);
    JsonWriter& end_array() { return close(']'); }

    JsonWriter& element(Name value);
    JsonWriter& element(const Money& value);
    /// What is written next is the value of a field.
    JsonWriter& key(Name name);

    JsonWriter& field(Name name, Name value);
    JsonWriter& field(Name name, std::string_view value);
    JsonWriter& field(Name name, std::int64_t value);
    JsonWriter& field(Name name, int value) { return field(name, std::int64_t{value}); }
    JsonWriter& boolean(Name name, bool value) { return constant(name, value ? Name("true") : Name("false")); }
    JsonWriter& null(Name name) { return constant(name, "null"); }
    /// Exact numbers are written as text, so that no reader makes a floating-point number of them.
    JsonWriter& field(Name name, Int128 value);
    JsonWriter& field(Name name, const Money& value);
    JsonWriter& field(Name name, const Decimal& value);

    /// A text made of parts that need no escaping.
    JsonWriter& begin_text(Name field);
    JsonWriter& part(Name value);
    JsonWriter& part(std::size_t value);
    JsonWriter& end_text();

private:
    JsonWriter& open(char bracket);
    JsonWriter& close(char bracket);
    JsonWriter& constant(Name name, Name value);
    void make_room(std::size_t room);
    void put(char c) { *at_++ = c; }
    void put(Name text);
    void put_escaped(char c);
    template <class Number>
    JsonWriter& exact(Name name, const Number& value);

    // A vector or string would fill the room with zeros first.
    std::unique_ptr<char[]> room_;  // NOLINT(modernize-avoid-c-arrays)
    char* at_ = nullptr;
    char* end_ = nullptr;
};

}  // namespace kms_cost::json
