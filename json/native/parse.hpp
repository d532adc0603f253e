#pragma once

#include <string>
#include <string_view>

#include "core/problem/outcome.hpp"
#include "json/document/document.hpp"

namespace kms_cost::json {

/// A document with the texts that it says.
struct ParsedText {
    std::string texts;
    Document document;
};

/// Parses JSON text (RFC 8259; a byte order mark is allowed) by nlohmann_json. For native programs: in WebAssembly,
/// JavaScript has parsed already.
///
/// @return the document, or the problem not-utf8 or not-json
Outcome<ParsedText> parse(std::string_view text);

}  // namespace kms_cost::json
