#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/catalogue/name.hpp"
#include "core/list/list.hpp"
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
    day_out_of_range,
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
    amount_too_precise,
    needed_by_card,
    rotation_not_allowed,
    date_too_early,
    date_too_late,
    limit_passed,
};

/// A code's name, and the parameters that problems of the code have.
struct ProblemFacts {
    enum class Parameters : std::uint8_t { none, text, number, range, months, dates, list, date, growth };

    Name name;
    Parameters parameters = Parameters::none;
    /// The parameter's name; a range has a minimum and a maximum. Growth names a limit, its number and the month.
    Name parameter = {};
};

const ProblemFacts& facts_of(ProblemCode code);

/// One thing that is wrong with an input, as data: sentences are made of it elsewhere. Texts and lists are constants,
/// ids that the caller keeps, or parts of the document read: a problem does not own them.
struct Problem {
    ProblemCode code{};
    /// Where its path stands among those of its list.
    std::size_t path_begin = 0;
    std::size_t path_size = 0;
    /// A day (core/calendar) where the parameter is a date.
    std::int64_t number = 0;
    /// The month, by its number, where the parameters are of growth.
    std::int64_t minimum = 0;
    std::string_view text;
    std::span<const Name> list;
};

class Problems {
public:
    [[nodiscard]] bool empty() const { return problems_.empty(); }
    [[nodiscard]] std::size_t size() const { return problems_.size(); }
    [[nodiscard]] const Problem* begin() const { return problems_.begin(); }
    [[nodiscard]] const Problem* end() const { return problems_.end(); }

    /// Like keys[3].calls; empty for the whole document. It is there until another problem is added.
    [[nodiscard]] std::string_view path_of(const Problem& problem) const {
        return {paths_.data() + problem.path_begin, problem.path_size};
    }

    /// Adds a problem without parameters; they can be set on what is returned, until another is added.
    Problem& add(ProblemCode code, const Path& path);
    /// Adds problems found later, but none at a path that has one already, or within one: what did not fit was not
    /// kept.
    void append_new(const Problems& later);

private:
    List<Problem> problems_;
    List<char> paths_;
};

}  // namespace kms_cost
