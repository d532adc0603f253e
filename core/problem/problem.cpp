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
};

}  // namespace

const ProblemFacts& facts_of(ProblemCode code) { return facts[static_cast<std::size_t>(code)]; }

Problem& add_problem(ProblemCode code, const Path& path, Problems& problems) {
    auto& problem = problems.emplace_back();
    problem.code = code;
    path.append_to(problem.path);
    return problem;
}

}  // namespace kms_cost
