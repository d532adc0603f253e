#pragma once

#include <rapidcheck.h>

#include <cstddef>
#include <iosfwd>
#include <vector>

#include "core/rate_card/price_book.hpp"
#include "core/scenario/scenario.hpp"

namespace kms_cost::properties {

/// Key groups as plain values, which RapidCheck can copy, show and make smaller.
struct Group {
    Creator creator = Creator::user;
    KeySpec spec = KeySpec::aes_256;
    Protection protection = Protection::software;
    std::size_t region = 0;  ///< among those of its cloud
    KeyState state = KeyState::enabled;
    int keys = 0;
    int versions_per_key = 1;
    int calls = 0;
    Days first_day = 1;
    Days days = 0;
};

/// A workload whose groups are all in one cloud: between clouds, whose prices differ, giving whole units back to the
/// groups moves the total by their order.
struct Workload {
    std::vector<Group> groups;
    std::size_t card = 0;
    Cloud cloud = Cloud::public_cloud;
    Days days = 30;
    Assumptions assumptions;
};

std::ostream& operator<<(std::ostream& out, const Workload& workload);

/// The workload for the core.
Scenario scenario_of(const Workload& workload);
/// The shipped rate card that prices it.
const PriceBook& book_of(const Workload& workload);

/// Its total, which is within range.
Money total_of(const Workload& workload);

/// Leans to where rules change: no key, one, the end of the tier, the end of the quota.
rc::Gen<Group> any_group();
rc::Gen<Workload> any_workload();

/// One of the workload's groups; it has one.
rc::Gen<std::size_t> any_place_in(const Workload& workload);

}  // namespace kms_cost::properties

namespace rc {
template <>
struct Arbitrary<kms_cost::properties::Workload> {
    static Gen<kms_cost::properties::Workload> arbitrary() { return kms_cost::properties::any_workload(); }
};
}  // namespace rc
