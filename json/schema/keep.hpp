#pragma once

#include "json/document/document.hpp"
#include "json/schema/schema.hpp"

namespace kms_cost::json {

/// Keeps the value of a field in its member.
///
/// A value of another kind than the field's leaves the member as it is, and so does a text that says nothing known. A
/// number out of range is kept: it is a problem, but the rest of the document can still be held against it.
///
/// @param at the member, of the type from which `field.member` was made
void keep(Document::Node node, const Field& field, void* at);

}  // namespace kms_cost::json
