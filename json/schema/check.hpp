#pragma once

#include <span>

#include "core/problem/problem.hpp"
#include "json/document/document.hpp"
#include "json/schema/schema.hpp"

namespace kms_cost::json {

/// Holds a document against a schema.
///
/// @param loaded_cards the ids of the rate cards that there are, kept by the caller for as long as the problems
/// @return every problem, in the order of the schema; none where the document can be read without further questions
Problems check(Document::Node root, const Schema& schema, std::span<const Name> loaded_cards);

}  // namespace kms_cost::json
