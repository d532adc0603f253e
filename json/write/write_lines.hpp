#pragma once

#include "core/estimate/estimate.hpp"
#include "json/write/json_writer.hpp"

namespace kms_cost::json {

/// Writes the two lines of each group, with their slices.
class LineWriter {
public:
    LineWriter(const Estimate& estimate, const Scenario& scenario, const PriceBook& book, JsonWriter& out)
        : estimate_(estimate), scenario_(scenario), book_(book), out_(out) {}

    void write_lines(std::size_t group_index);

private:
    void write_hosting_line(std::size_t group_index);
    void write_calls_line(std::size_t group_index);

    const Estimate& estimate_;
    const Scenario& scenario_;
    const PriceBook& book_;
    JsonWriter& out_;
};

}  // namespace kms_cost::json
