#pragma once

#include <optional>

#include "core/scenario/work.hpp"
#include "json/document/document.hpp"
#include "json/read/report.hpp"

namespace kms_cost::json {

/// Reads units of work; nothing, and reports, where they do not fit.
std::optional<Work> read_work(Document::Node node, const Path& path, Report& report);

}  // namespace kms_cost::json
