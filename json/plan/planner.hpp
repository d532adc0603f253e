#pragma once

#include <string_view>

#include "json/engine/engine.hpp"

namespace kms_cost::json {

/// An engine that plans too. Each request is an object with the scenario in its field `scenario` (the paths of problems
/// in it are as in a file) and with fields of its own (json/plan/requests.cpp).
class Planner : public Engine {
public:
    /// @return the projection (schemas/projection.schema.json) or {"problems": [...]}
    std::string_view project(const Document& request);
};

}  // namespace kms_cost::json
