#include "json/read/append_new.hpp"

namespace kms_cost::json {

namespace {

bool is_at_or_within(std::string_view path, std::string_view other) {
    if (!path.starts_with(other)) return false;
    return path.size() == other.size() || other.empty() || path[other.size()] == '.' || path[other.size()] == '[';
}

}  // namespace

void append_new(Problems later, Problems& problems) {
    for (auto& problem : later) {
        bool known = false;
        for (const auto& other : problems) known = known || is_at_or_within(problem.path, other.path);
        if (!known) problems.emplace_back() = std::move(problem);
    }
}

}  // namespace kms_cost::json
