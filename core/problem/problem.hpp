#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalogue/name.hpp"
#include "core/problem/path.hpp"

namespace kms_cost {

/// What can be wrong with an input. docs/codes.md says what each means.
enum class ProblemCode : std::uint8_t {
    not_json,
    not_utf8,
    missing,
    unknown_field,
    wrong_type,
    not_whole,
    out_of_range,
    month_out_of_range,
    unknown_value,
    unknown_region,
    unknown_rate_card,
    too_many,
    too_long,
    conflict,
    not_decimal,
    not_date,
    wrong_form,
    too_precise,
    price_not_representable,
    slabs_not_ascending,
    slab_limit_missing,
    slab_limit_on_last,
    duplicate,
    unknown_source,
    amount_too_large,
};

/// A code's name, and the parameters that problems of the code have.
struct ProblemFacts {
    enum class Parameters : std::uint8_t { none, text, number, range, months, list };

    Name name;
    Parameters parameters = Parameters::none;
    /// The parameter's name; a range has a minimum and a maximum.
    Name parameter = {};
};

const ProblemFacts& facts_of(ProblemCode code);

/// One thing that is wrong with an input, as data: sentences are made of it elsewhere. Texts and lists are constants,
/// ids that the caller keeps, or parts of the document read: a problem does not own them.
struct Problem {
    ProblemCode code{};
    /// Like keys[3].calls; empty for the whole document.
    std::string path;
    std::int64_t number = 0;
    std::int64_t minimum = 0;
    std::string_view text;
    std::span<const Name> list;
};

using Problems = std::vector<Problem>;

/// Adds a problem without parameters; they can be set on what is returned.
Problem& add_problem(ProblemCode code, const Path& path, Problems& problems);

}  // namespace kms_cost
