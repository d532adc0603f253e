#pragma once

#include <string_view>

#include "core/money/money.hpp"
#include "core/rate_card/cell.hpp"
#include "core/rate_card/rate_card.hpp"
#include "json/write/json_writer.hpp"

namespace kms_cost::json {

/// Writes slices: so many units at one price from one cell of the rate card.
class SliceWriter {
public:
    SliceWriter(const RateCard& card, Cloud cloud, JsonWriter& out) : multiplier_(card.multiplier(cloud)), out_(out) {}

    /// A whole slice that costs nothing by a rule.
    void write_free(Name kind, Name rule, Int128 quantity, const Cell& cell);

    void begin(Name kind, Name rule);
    /// @param shown the price of `per` units, as it applies; @param price the cell's, before any multiplier
    void priced(Int128 quantity, const Decimal& shown, const Decimal& price, std::int64_t per, const Money& amount,
                const Cell& cell);
    /// Above and up to how many items a day the slab applies.
    void slab_limits(const GraduatedPrice& price, std::size_t slab);
    void end() { out_.end_object(); }

private:
    const std::optional<Multiplier>& multiplier_;
    JsonWriter& out_;
};

}  // namespace kms_cost::json
