#pragma once

#include <span>

#include "json/document/document.hpp"

namespace kms_cost::json {

/// Reads one CBOR item (RFC 8949) into `document`, whose texts stay in the bytes: the part of CBOR that JavaScript
/// values need, with definite lengths. Integers, floating-point numbers of 32 and 64 bits, text, arrays, maps with text
/// names, null, booleans, and undefined (which becomes `unsupported`).
///
/// @return false where the bytes are not that; the document is then of no use.
bool read_cbor(std::span<const unsigned char> bytes, Document& document);

/// Arrays and maps within one another, at most; deeper bytes are refused.
inline constexpr int deepest_cbor = 64;

}  // namespace kms_cost::json
