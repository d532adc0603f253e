#pragma once

#include <span>

#include "core/problem/problem.hpp"
#include "json/document/document.hpp"
#include "json/schema/schema.hpp"

namespace kms_cost::json {

/// Holds a document against a schema, and keeps its values in a structure: that of which the schema names the members.
///
/// @param loaded_cards the ids of the rate cards that there are, kept by the caller for as long as the problems
/// @param into the structure; where there are problems it holds what fits
/// @param problems every problem is added, in the order of the schema; none where the structure holds the document
/// @param path where the document stands in another
void read_checked(Document::Node root, const Schema& schema, std::span<const Name> loaded_cards, void* into,
                  Problems& problems, const Path& path = Path());

}  // namespace kms_cost::json
