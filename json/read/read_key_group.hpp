#pragma once

#include "core/scenario/scenario.hpp"
#include "json/document/document.hpp"
#include "json/read/report.hpp"

namespace kms_cost::json {

/// Reads one element of `keys`. What does not fit is reported, and stands in the result as its default.
///
/// @param period_days days of the scenario's period
KeyGroup read_key_group(Document::Node node, const Path& path, Days period_days, Report& report);

}  // namespace kms_cost::json
