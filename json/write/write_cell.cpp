#include "json/write/write_cell.hpp"

namespace kms_cost::json {

void write_cell(const Cell& cell, JsonWriter& out) {
    if (cell.kind == Cell::Kind::none) {
        out.null();
        return;
    }
    out.begin_text();
    switch (cell.kind) {
        case Cell::Kind::none: break;
        case Cell::Kind::hosting_price:
        case Cell::Kind::hosting_slab:
            out.part("hosting.prices.").part(hosting_class_names.of(cell.hosting_class));
            if (cell.kind == Cell::Kind::hosting_slab) out.part(".slabs[").part(cell.index).part("]");
            break;
        case Cell::Kind::call_price:
            out.part("calls.prices.").part(api_class_names.of(cell.api_class));
            out.part(".").part(region_class_names.of(cell.region_class));
            break;
        case Cell::Kind::free_quota: out.part("calls.freeQuota"); break;
        case Cell::Kind::multiplier: out.part("multipliers[").part(cell.index).part("]"); break;
    }
    out.end_text();
}

}  // namespace kms_cost::json
