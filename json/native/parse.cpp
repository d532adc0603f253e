#include "json/native/parse.hpp"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace kms_cost::json {

namespace {

/// Floating-point numbers wider than a double: 1e400 is JSON too, and infinite only where it is read as JavaScript
/// does.
using WideJson =
    nlohmann::basic_json<std::map, std::vector, std::string, bool, std::int64_t, std::uint64_t, long double>;

/// Fills a document from nlohmann_json's events; its reader keeps no call stack, so depth is no danger.
class DocumentFiller : public nlohmann::json_sax<WideJson> {
public:
    explicit DocumentFiller(ParsedText& parsed) : texts_(parsed.texts), document_(parsed.document) {}

    bool null() override { return document_.add_null(), true; }
    bool boolean(bool) override { return document_.add_boolean(), true; }
    bool number_integer(std::int64_t value) override { return document_.add_number(Number::from_whole(value)), true; }
    bool number_unsigned(std::uint64_t value) override {
        const bool huge = value > INT64_MAX;
        document_.add_number(huge ? Number{Number::Kind::huge, 0}
                                  : Number::from_whole(static_cast<std::int64_t>(value)));
        return true;
    }
    bool number_float(long double value, const std::string&) override {
        return document_.add_number(Number::from_floating(static_cast<double>(value))), true;
    }
    bool string(std::string& value) override { return document_.add_text(kept(value)), true; }
    bool binary(WideJson::binary_t&) override { return false; }
    bool start_object(std::size_t) override { return document_.begin_object(), true; }
    bool key(std::string& name) override { return document_.add_name(kept(name)), true; }
    bool end_object() override { return document_.end(), true; }
    bool start_array(std::size_t) override { return document_.begin_array(), true; }
    bool end_array() override { return document_.end(), true; }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

private:
    /// Parsed texts are never longer than what they were parsed from, so the room set aside for them does not move.
    std::string_view kept(const std::string& text) {
        const auto begin = texts_.size();
        texts_ += text;
        return std::string_view(texts_).substr(begin);
    }

    std::string& texts_;
    Document& document_;
};

/// How many bytes follow this first one, if it may come first.
std::optional<std::size_t> following(unsigned lead) {
    if (lead < 0x80) return 0;
    if (lead >= 0xC2 && lead <= 0xDF) return 1;
    if (lead >= 0xE0 && lead <= 0xEF) return 2;
    if (lead >= 0xF0 && lead <= 0xF4) return 3;
    return std::nullopt;
}

/// RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF.
bool is_utf8(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    for (std::size_t i = 0; i < text.size();) {
        const unsigned lead = byte(i);
        const auto more = following(lead);
        if (!more || text.size() - i <= *more) return false;
        for (std::size_t k = 1; k <= *more; ++k)
            if ((byte(i + k) & 0xC0) != 0x80) return false;
        if (*more > 0) {
            const unsigned second = byte(i + 1);
            if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F)) return false;
            if ((lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F)) return false;
        }
        i += *more + 1;
    }
    return true;
}

}  // namespace

Outcome<ParsedText> parse(std::string_view text) {
    Outcome<ParsedText> outcome;
    // More than a short text's room, which lies within the string itself and would move with it.
    outcome.value.texts.reserve(text.size() + sizeof(std::string));
    DocumentFiller filler(outcome.value);
    if (!is_utf8(text))
        outcome.problems.add(ProblemCode::not_utf8, Path());
    else if (!WideJson::sax_parse(text, &filler))
        outcome.problems.add(ProblemCode::not_json, Path());
    return outcome;
}

}  // namespace kms_cost::json
