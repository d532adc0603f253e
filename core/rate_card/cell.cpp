#include "core/rate_card/cell.hpp"

#include "core/problem/path.hpp"

namespace kms_cost {

std::string path_of(const Cell& cell) {
    const Path root;
    const auto hosting = root.field("hosting.prices");
    const auto of_class = hosting.field(hosting_class_names.of(cell.hosting_class));
    const auto slabs = of_class.field("slabs");
    const auto calls = root.field("calls.prices");
    const auto of_api = calls.field(api_class_names.of(cell.api_class));
    const auto multipliers = root.field("multipliers");
    switch (cell.kind) {
        case Cell::Kind::none: return {};
        case Cell::Kind::hosting_price: return of_class.text();
        case Cell::Kind::hosting_slab: return slabs.element(cell.index).text();
        case Cell::Kind::call_price: return of_api.field(region_class_names.of(cell.region_class)).text();
        case Cell::Kind::free_quota: return "calls.freeQuota";
        case Cell::Kind::multiplier: return multipliers.element(cell.index).text();
    }
    return {};
}

}  // namespace kms_cost
