#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <type_traits>

#include "core/scenario/assumptions.hpp"

namespace kms_cost {

/// One field of `Assumptions` with its name and the names of its readings, so that all can be walked alike.
struct OpenQuestionField {
    Name name;
    std::span<const Name> readings;
    std::size_t (*get)(const Assumptions&);
    void (*set)(Assumptions&, std::size_t reading);
};

namespace detail {

template <auto Member, const auto& Readings>
constexpr OpenQuestionField question(Name name) {
    return {.name = name,
            .readings = Readings.names,
            .get = [](const Assumptions& a) { return static_cast<std::size_t>(a.*Member); },
            .set =
                [](Assumptions& a, std::size_t reading) {
                    using Reading = std::remove_reference_t<decltype(a.*Member)>;
                    a.*Member = static_cast<Reading>(reading);
                }};
}

}  // namespace detail

/// Every question that the price list leaves open and that an assumption answers; readings in order, the default first.
inline constexpr std::array<OpenQuestionField, 4> open_questions{
    detail::question<&Assumptions::tier_scope, tier_scope_names>("tierScope"),
    detail::question<&Assumptions::quota_order, quota_order_names>("quotaOrder"),
    detail::question<&Assumptions::pending_import, pending_import_names>("pendingImport"),
    detail::question<&Assumptions::partial_day, partial_day_names>("partialDay"),
};

}  // namespace kms_cost
