#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/catalogue/key_attributes.hpp"
#include "core/catalogue/key_spec.hpp"
#include "core/catalogue/region.hpp"
#include "core/classification/classification.hpp"
#include "core/list/list.hpp"
#include "core/quantity/quantity.hpp"
#include "core/scenario/account_use.hpp"
#include "core/scenario/adjustments.hpp"
#include "core/scenario/assumptions.hpp"
#include "core/scenario/period.hpp"
#include "core/scenario/work.hpp"

namespace kms_cost {

/// Keys that are alike and are priced as one line.
struct KeyGroup {
    /// Kept by the caller.
    std::string_view label;
    Creator creator = Creator::user;
    KeySpec spec = KeySpec::aes_256;
    Protection protection = Protection::software;
    RegionIndex region = 0;
    KeyState state = KeyState::enabled;
    KeyOrigin origin = KeyOrigin::kms;
    Keys keys;
    VersionsPerKey versions_per_key{1};
    /// Calls a month of the whole group, as stated or as the work makes them.
    Calls calls;
    std::optional<Work> work;
    /// How many of the calls are cryptographic operations, where that is stated; those of work all are.
    std::optional<std::int64_t> cryptographic_calls;
    DaySpan days;
    /// The interval of automatic rotation in days, if there is one. It adds nothing within one month.
    std::optional<Days> rotation_days;

    // Not inlined: asked for everywhere, and each time it would be a hundred bytes of WebAssembly.
    [[nodiscard, gnu::noinline]] HostingClass hosting_class() const {
        return kms_cost::hosting_class(creator, protection, spec);
    }
    [[nodiscard, gnu::noinline]] ApiClass api_class() const { return kms_cost::api_class(creator, spec); }
    [[nodiscard, gnu::noinline]] const Region& in_region() const { return regions()[region]; }
};

/// A workload for one billing month. Which rate card prices it is said beside it, by id; the caller keeps the id.
struct Scenario {
    std::string_view rate_card;
    Period period;
    Assumptions assumptions;
    AccountUse account;
    Adjustments adjustments;
    List<KeyGroup> groups;
    /// Whether the vendor's rounding is asked for as a view of the total.
    bool round_down_discount = false;
};

/// Limits of a scenario's numbers, both ends included; beyond them it is refused.
namespace limits {
inline constexpr std::int64_t groups = 100'000;
inline constexpr std::int64_t keys = 1'000'000'000;
inline constexpr std::int64_t versions_per_key = 1'000'000;
inline constexpr std::int64_t calls = 1'000'000'000'000'000;
inline constexpr std::int64_t label_length = 200;
inline constexpr Days shortest_rotation = 7;
inline constexpr Days longest_rotation = 730;
inline constexpr Days shortest_deletion_window = 7;
inline constexpr Days longest_deletion_window = 30;
inline constexpr std::int64_t dates = 600;
inline constexpr std::int64_t months = 120;
inline constexpr std::int64_t growth_percent = 1'000;
inline constexpr int growth_decimals = 4;
inline constexpr std::int64_t budget = 1'000'000'000'000'000'000;
inline constexpr int budget_decimals = 8;
inline constexpr int first_year = 2000;
inline constexpr int last_year = 2199;
inline constexpr Name first_month = "2000-01";
inline constexpr Name last_month = "2199-12";
inline constexpr Name first_date = "2000-01-01";
inline constexpr Name last_date = "2199-12-31";
}  // namespace limits

constexpr bool is_within_limits(CalendarMonth m) { return m.year >= limits::first_year && m.year <= limits::last_year; }

inline constexpr Name default_rate_card = "alibaba-intl-2021-03";

}  // namespace kms_cost
