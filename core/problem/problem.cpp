#include "core/problem/problem.hpp"

namespace kms_cost {

namespace {

using enum ProblemFacts::Parameters;

/// In the order of ProblemCode.
constexpr ProblemFacts facts[] = {
    {"not-json"},
    {"not-utf8"},
    {"missing"},
    {"unknown-field"},
    {"wrong-type", text, "expected"},
    {"not-whole", range, "maximum"},
    {"out-of-range", range, "maximum"},
    {"out-of-range", months},
    {"out-of-range", dates},
    {"unknown-value", list, "allowed"},
    {"unknown-region"},
    {"unknown-rate-card", list, "loaded"},
    {"too-many", number, "maximum"},
    {"too-long", number, "maximum"},
    {"conflict", text, "with"},
    {"not-decimal"},
    {"not-date"},
    {"wrong-form", text, "form"},
    {"too-precise", number, "maximum"},
    {"price-not-representable", number, "maximum"},
    {"slabs-not-ascending", number, "above"},
    {"slab-limit-missing"},
    {"slab-limit-on-last"},
    {"duplicate", text, "value"},
    {"unknown-source"},
    {"amount-too-large"},
    {"amount-too-precise", number, "maximum"},
    {"needed-by-card", text, "rateCard"},
    {"rotation-not-allowed"},
    {"date-out-of-order", date, "earliest"},
    {"date-out-of-order", date, "latest"},
    {"limit-passed", growth, "limit"},
};

bool is_at_or_within(std::string_view path, std::string_view other) {
    if (!path.starts_with(other)) return false;
    return path.size() == other.size() || other.empty() || path[other.size()] == '.' || path[other.size()] == '[';
}

}  // namespace

const ProblemFacts& facts_of(ProblemCode code) { return facts[static_cast<std::size_t>(code)]; }

Problem& Problems::add(ProblemCode code, const Path& path) {
    auto& problem = problems_.emplace_back();
    problem.code = code;
    problem.path_begin = paths_.size();
    path.append_to(paths_);
    problem.path_size = paths_.size() - problem.path_begin;
    return problem;
}

void Problems::append_new(const Problems& later) {
    for (const auto& problem : later) {
        const auto path = later.path_of(problem);
        bool known = false;
        for (const auto& other : problems_) known = known || is_at_or_within(path, path_of(other));
        if (known) continue;
        auto& added = problems_.emplace_back();
        added = problem;
        added.path_begin = paths_.size();
        for (const char c : path) paths_.push_back(c);
    }
}

}  // namespace kms_cost
