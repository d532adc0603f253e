#pragma once

#include "core/estimate/estimate.hpp"
#include "json/write/json_writer.hpp"
#include "json/write/price_list.hpp"

namespace kms_cost::json {

/// Begins the object of a line, and writes what every line has. What is not priced has no amount.
void begin_line(std::size_t group, Charge charge, Int128 quantity, bool priced, const Money& amount, JsonWriter& out);

/// Whether a card has prices for so many version-days (or key-days) of a group, or none of them is billed.
bool has_price(const HostingBill::Entry& entry, Int128 hosted_days, const KeyGroup& group, const RateCard& card);

/// Each writes the slices of a line and ends it. All of hosting that is not billed is one slice.
void write_hosting_slices(std::size_t index, const KeyGroup& group, const HostingBill& bill, Int128 hosted_days,
                          const RateCard& card, PriceList& prices, JsonWriter& out);
void write_calls_slices(std::size_t index, const KeyGroup& group, const CallsBill& bill, PriceList& prices,
                        JsonWriter& out);

/// Writes the two lines of each group, where the card has meters those of the account, and then the prices that they
/// rest on.
void write_lines(const Estimate& estimate, const Scenario& scenario, const PriceBook& book, JsonWriter& out);

}  // namespace kms_cost::json
