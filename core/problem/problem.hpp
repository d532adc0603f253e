#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kms_cost {

/// One thing that is wrong with an input (a problem) or worth saying about it (a warning), as data: a stable code, the
/// path of the input and parameters. docs/codes.md lists them all. Sentences are made of them elsewhere.
struct Notice {
    struct Parameter {
        std::string_view name;
        std::vector<std::string> values;
        /// Written as a list even where it has one value.
        bool is_list = false;
    };

    std::string_view code;
    /// Like keys[3].calls; empty for the whole document.
    std::string path;
    std::vector<Parameter> parameters;
};

using Problems = std::vector<Notice>;
using Warnings = std::vector<Notice>;

inline Notice::Parameter parameter(std::string_view name, std::string value) {
    return {.name = name, .values = {std::move(value)}};
}

inline Notice::Parameter list_parameter(std::string_view name, std::vector<std::string> values) {
    return {.name = name, .values = std::move(values), .is_list = true};
}

}  // namespace kms_cost
