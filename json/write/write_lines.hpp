#pragma once

#include "core/estimate/estimate.hpp"
#include "json/write/json_writer.hpp"
#include "json/write/price_list.hpp"

namespace kms_cost::json {

/// A line of hosting is begun, given what it counts, and ended with its slices.
///
/// @param hosted item-days of the group, billed or not
void begin_hosting_line(std::size_t index, const KeyGroup& group, const HostingBill& bill, HostedDays hosted,
                        const RateCard& card, JsonWriter& out);
void end_hosting_line(std::size_t index, const KeyGroup& group, const HostingBill& bill, HostedDays hosted,
                      const RateCard& card, PriceList& prices, JsonWriter& out);
/// And so is one of calls.
void begin_calls_line(std::size_t index, const KeyGroup& group, const CallsBill& bill, JsonWriter& out);
void end_calls_line(std::size_t index, const KeyGroup& group, const CallsBill& bill, PriceList& prices,
                    JsonWriter& out);

/// Writes the two lines of each group, where the card has meters those of the account, and then the prices that they
/// rest on.
void write_lines(const Estimate& estimate, const Scenario& scenario, const PriceBook& book, JsonWriter& out);

}  // namespace kms_cost::json
