#include "core/catalogue/region.hpp"

namespace kms_cost {

namespace {

constexpr auto mainland = RegionClass::mainland;
constexpr auto outside = RegionClass::outside;
constexpr auto public_cloud = Cloud::public_cloud;
constexpr bool hsm = true;
constexpr bool no_hsm = false;
constexpr bool open = false;
constexpr bool closed = true;

constexpr Region table[] = {
    {"cn-hangzhou", mainland, public_cloud, hsm, open},
    {"cn-shanghai", mainland, public_cloud, hsm, open},
    {"cn-qingdao", mainland, public_cloud, no_hsm, open},
    {"cn-beijing", mainland, public_cloud, hsm, open},
    {"cn-zhangjiakou", mainland, public_cloud, hsm, open},
    {"cn-huhehaote", mainland, public_cloud, no_hsm, open},
    {"cn-wulanchabu", mainland, public_cloud, no_hsm, open},
    {"cn-shenzhen", mainland, public_cloud, hsm, open},
    {"cn-heyuan", mainland, public_cloud, no_hsm, open},
    {"cn-guangzhou", mainland, public_cloud, no_hsm, open},
    {"cn-chengdu", mainland, public_cloud, no_hsm, open},
    {"cn-hangzhou-finance", mainland, Cloud::finance, hsm, open},
    {"cn-shanghai-finance-1", mainland, Cloud::finance, hsm, open},
    {"cn-shenzhen-finance-1", mainland, Cloud::finance, hsm, open},
    {"cn-north-2-gov-1", mainland, Cloud::government, hsm, open},
    {"cn-hongkong", outside, public_cloud, hsm, open},
    {"ap-southeast-1", outside, public_cloud, hsm, open},
    {"ap-southeast-2", outside, public_cloud, hsm, closed},
    {"ap-southeast-3", outside, public_cloud, hsm, open},
    {"ap-southeast-5", outside, public_cloud, hsm, open},
    {"ap-southeast-6", outside, public_cloud, no_hsm, open},
    {"ap-southeast-7", outside, public_cloud, no_hsm, open},
    {"ap-northeast-1", outside, public_cloud, no_hsm, open},
    {"ap-northeast-2", outside, public_cloud, no_hsm, open},
    {"ap-south-1", outside, public_cloud, no_hsm, open},
    {"eu-central-1", outside, public_cloud, no_hsm, open},
    {"eu-west-1", outside, public_cloud, no_hsm, open},
    {"me-east-1", outside, public_cloud, no_hsm, open},
    {"us-east-1", outside, public_cloud, hsm, open},
    {"us-west-1", outside, public_cloud, no_hsm, open},
};
static_assert(std::size(table) == region_count);

}  // namespace

std::span<const Region, region_count> regions() { return table; }

std::optional<RegionIndex> find_region(std::string_view id) {
    for (std::size_t i = 0; i < std::size(table); ++i)
        if (table[i].id.is(id)) return static_cast<RegionIndex>(i);
    return std::nullopt;
}

}  // namespace kms_cost
