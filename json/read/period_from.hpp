#pragma once

#include "core/scenario/period.hpp"
#include "json/document/document.hpp"

namespace kms_cost::json {

/// The period that a node states which fits its schema, or the default where there is none.
Period period_from(Document::Node node);

}  // namespace kms_cost::json
