#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kms_cost {

/// What a notice says beside its code: a name with a text, a whole number or a list of names. It owns nothing: names and
/// texts are constants, ids that the caller keeps, or
/// parts of the document read.
struct Parameter {
    enum class Kind : std::uint8_t { none, text, number, list };

    Kind kind = Kind::none;
    std::string_view name;
    std::string_view text;
    std::span<const std::string_view> list;
    std::int64_t number = 0;

    static Parameter of_text(std::string_view name, std::string_view text) {
        return {.kind = Kind::text, .name = name, .text = text, .list = {}};
    }
    static Parameter of_number(std::string_view name, std::int64_t number) {
        return {.kind = Kind::number, .name = name, .text = {}, .list = {}, .number = number};
    }
    static Parameter of_list(std::string_view name, std::span<const std::string_view> list) {
        return {.kind = Kind::list, .name = name, .text = {}, .list = list};
    }
};

/// One thing that is wrong with an input (a problem) or worth saying about it (a warning), as data: a stable code, the
/// path of the input and parameters. docs/codes.md lists them all. Sentences are made of them elsewhere.
struct Notice {
    std::string_view code;
    /// Like keys[3].calls; empty for the whole document.
    std::string path;
    /// Up to two.
    std::array<Parameter, 2> parameters{};
};

using Problems = std::vector<Notice>;
using Warnings = std::vector<Notice>;

}  // namespace kms_cost
