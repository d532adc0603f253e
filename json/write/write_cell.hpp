#pragma once

#include "core/rate_card/cell.hpp"
#include "json/write/json_writer.hpp"

namespace kms_cost::json {

/// Writes a cell's path in the card's file, such as "hosting.prices.advanced-hardware.slabs[0]"; null for no cell.
void write_cell(const Cell& cell, JsonWriter& out);

}  // namespace kms_cost::json
