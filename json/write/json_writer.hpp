#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kms_cost::json {

/// Puts JSON text together. The caller opens and closes in order; the writer sets the commas.
class JsonWriter {
public:
    JsonWriter& begin_object() { return open('{'); }
    JsonWriter& end_object() { return close('}'); }
    JsonWriter& begin_array() { return open('['); }
    JsonWriter& end_array() { return close(']'); }

    JsonWriter& key(std::string_view name);
    JsonWriter& text(std::string_view value);
    JsonWriter& number(std::int64_t value) { return raw(std::to_string(value)); }
    JsonWriter& boolean(bool value) { return raw(value ? "true" : "false"); }
    JsonWriter& null() { return raw("null"); }

    JsonWriter& field(std::string_view name, std::string_view value) { return key(name).text(value); }
    JsonWriter& field(std::string_view name, std::int64_t value) { return key(name).number(value); }

    [[nodiscard]] std::string take() { return std::move(text_); }

private:
    JsonWriter& open(char bracket);
    JsonWriter& close(char bracket);
    JsonWriter& raw(std::string_view token);
    void separate();
    void quoted(std::string_view value);

    std::string text_;
    bool needs_comma_ = false;
};

}  // namespace kms_cost::json
