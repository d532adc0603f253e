#pragma once

#include <cstddef>
#include <string_view>

namespace kms_cost {

/// A constant name, such as the API's strings and the fields of the documents: a string_view of one pointer, so that
/// tables of names, and calls with names, stay small in WebAssembly.
class Name {
public:
    constexpr Name() = default;
    /// Literals are names.
    template <std::size_t Size>
    constexpr Name(const char (&text)[Size]) : text_(text) {}  // NOLINT(google-explicit-constructor)

    /// @param text ends with a zero, and is kept by the caller for as long as the name
    static constexpr Name of_kept(const char* text) {
        Name name;
        name.text_ = text;
        return name;
    }

    constexpr operator std::string_view() const {  // NOLINT(google-explicit-constructor)
        const auto* end = text_;
        while (*end != '\0') ++end;
        return {text_, end};
    }
    /// Up to a zero.
    [[nodiscard]] constexpr const char* characters() const { return text_; }
    /// Without measuring the name first: names are looked for in lists, and nearly always differ at once.
    [[nodiscard]] bool is(std::string_view text) const;
    [[nodiscard]] constexpr bool empty() const { return *text_ == '\0'; }

private:
    const char* text_ = "";
};

}  // namespace kms_cost
