#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/catalogue/names.hpp"

namespace kms_cost {

/// The two price columns of calls. Hong Kong is outside: the prefix "cn-" decides nothing.
enum class RegionClass { mainland, outside };
inline constexpr Names<RegionClass, 2> region_class_names{{"mainland", "outside"}};

/// Finance and government cloud are regions of their own, with multiplied prices on some rate cards.
enum class Cloud { public_cloud, finance, government };
inline constexpr Names<Cloud, 3> cloud_names{{"public", "finance", "government"}};
/// Those whose prices a card may multiply.
inline constexpr Name multiplied_cloud_names[] = {"finance", "government"};

struct Region {
    Name id;
    RegionClass region_class;
    Cloud cloud;
    bool managed_hsm;
    bool closed;
};

/// A region's place in `regions()`.
using RegionIndex = std::uint8_t;

/// Every region in which KMS is or was offered. Source: the vendor's KMS endpoint list and managed HSM pages, 2021 to
/// 2025; its list of mainland regions.
inline constexpr std::size_t region_count = 30;
std::span<const Region, region_count> regions();

std::optional<RegionIndex> find_region(std::string_view id);

}  // namespace kms_cost
