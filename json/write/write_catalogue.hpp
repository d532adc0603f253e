#pragma once

#include <string>

namespace kms_cost::json {

/// What an input may be, from the core's own tables: regions, specs, states, assumptions, limits. For forms.
std::string catalogue_text();

}  // namespace kms_cost::json
