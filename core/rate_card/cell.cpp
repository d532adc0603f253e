#include "core/rate_card/cell.hpp"

namespace kms_cost {

std::string path_of(const Cell& cell) {
    const auto hosting_price = [&] {
        return std::string("hosting.prices.") += hosting_class_names.of(cell.hosting_class);
    };
    switch (cell.kind) {
        case Cell::Kind::none: return {};
        case Cell::Kind::hosting_price: return hosting_price();
        case Cell::Kind::hosting_slab: return hosting_price() + ".slabs[" + std::to_string(cell.index) + ']';
        case Cell::Kind::call_price: {
            auto path = std::string("calls.prices.");
            path += api_class_names.of(cell.api_class);
            path += '.';
            return path += region_class_names.of(cell.region_class);
        }
        case Cell::Kind::free_quota: return "calls.freeQuota";
        case Cell::Kind::multiplier: return "multipliers[" + std::to_string(cell.index) + ']';
    }
    return {};
}

}  // namespace kms_cost
