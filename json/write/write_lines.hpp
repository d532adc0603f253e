#pragma once

#include "core/estimate/estimate.hpp"
#include "json/write/json_writer.hpp"
#include "json/write/price_list.hpp"

namespace kms_cost::json {

/// Begins the object of a line, and writes what every line has.
void begin_line(std::size_t group, Name charge, Int128 quantity, const Money& amount, JsonWriter& out);

/// Each writes the slices of a line and ends it. All of hosting that is not billed is one slice.
void write_hosting_slices(std::size_t index, const KeyGroup& group, const HostingBill& bill, Int128 hosted_days,
                          PriceList& prices, JsonWriter& out);
void write_calls_slices(std::size_t index, const KeyGroup& group, const CallsBill& bill, PriceList& prices,
                        JsonWriter& out);

/// Writes the two lines of each group, and then the prices that their slices rest on.
void write_lines(const Estimate& estimate, const Scenario& scenario, const PriceBook& book, JsonWriter& out);

}  // namespace kms_cost::json
