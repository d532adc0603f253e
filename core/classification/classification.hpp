#pragma once

#include "core/catalogue/key_attributes.hpp"
#include "core/catalogue/key_spec.hpp"
#include "core/catalogue/names.hpp"

namespace kms_cost {

/// By what a key version is hosted. Follows the creator, the protection level and, for hardware keys, the spec.
enum class HostingClass { service_managed, software, basic_hardware, advanced_hardware };
inline constexpr Names<HostingClass, 4> hosting_class_names{
    {"service-managed", "software", "basic-hardware", "advanced-hardware"}};

/// By what a call is priced. Follows the creator and the spec; the protection level plays no part.
enum class ApiClass { service_managed, basic, advanced };
inline constexpr Names<ApiClass, 3> api_class_names{{"service-managed", "basic", "advanced"}};

constexpr HostingClass hosting_class(Creator creator, Protection protection, KeySpec spec) {
    if (creator == Creator::service) return HostingClass::service_managed;
    if (protection == Protection::software) return HostingClass::software;
    return facts_of(spec).family == SpecFamily::basic ? HostingClass::basic_hardware : HostingClass::advanced_hardware;
}

/// A software key of an advanced spec is hosted at the software price and called at the advanced price.
constexpr ApiClass api_class(Creator creator, KeySpec spec) {
    if (creator == Creator::service) return ApiClass::service_managed;
    return facts_of(spec).family == SpecFamily::basic ? ApiClass::basic : ApiClass::advanced;
}

}  // namespace kms_cost
