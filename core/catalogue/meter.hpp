#pragma once

#include "core/catalogue/names.hpp"

namespace kms_cost {

/// What a card may meter for the account as a whole, each at a price a day.
enum class Meter { software_instance, hardware_instance, secret, query_per_second };
inline constexpr Names<Meter, 4> meter_names{{"software-instance", "hardware-instance", "secret", "query-per-second"}};

/// The fields of a scenario's `account` that state how many there are, in the order of Meter.
inline constexpr Names<Meter, 4> meter_field_names{
    {"softwareInstances", "hardwareInstances", "secrets", "queriesPerSecond"}};

}  // namespace kms_cost
