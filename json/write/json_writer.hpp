#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "core/catalogue/name.hpp"
#include "core/money/decimal_text.hpp"

namespace kms_cost::json {

/// Puts JSON text together. The caller opens and closes in order; the writer sets the commas.
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
    JsonWriter& field(Name name, std::string_view value);
    JsonWriter& field(Name name, std::int64_t value);
    JsonWriter& field(Name name, int value) { return field(name, std::int64_t{value}); }
    /// Exact numbers are written as text, so that no reader makes a floating-point number of them.
    JsonWriter& field(Name name, Int128 value);
    JsonWriter& field(Name name, const Money& value);
    JsonWriter& field(Name name, const Decimal& value);

    [[nodiscard]] std::string take() { return std::move(text_); }

private:
    JsonWriter& open(char bracket);
    JsonWriter& close(char bracket);
    void separate();
    void quoted(std::string_view value);
    template <class Number>
    JsonWriter& exact(Name name, const Number& value);

    std::string text_;
    bool needs_comma_ = false;
};

}  // namespace kms_cost::json
