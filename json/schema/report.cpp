#include "json/schema/report.hpp"

namespace kms_cost::json {

namespace {

bool is_at_or_within(std::string_view path, std::string_view other) {
    if (!path.starts_with(other)) return false;
    return path.size() == other.size() || other.empty() || path[other.size()] == '.' || path[other.size()] == '[';
}

}  // namespace

void Report::append(const Problems& more) {
    for (const auto& problem : more) {
        bool known = false;
        for (const auto& other : problems_) known = known || is_at_or_within(problem.path, other.path);
        if (!known) problems_.push_back(problem);
    }
}

}  // namespace kms_cost::json
