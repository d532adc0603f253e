#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "core/catalogue/names.hpp"
#include "core/money/decimal.hpp"
#include "core/quantity/quantity.hpp"

namespace kms_cost {

/// What a user does with keys, where they state that instead of calls.
enum class WorkKind { disk_encryption, envelope_encryption, signing };
inline constexpr Names<WorkKind, 3> work_kind_names{{"disk-encryption", "envelope-encryption", "signing"}};

/// One countable thing of the work and the calls that it makes.
struct WorkPart {
    /// disks, uploads, reads or signatures.
    Name what;
    std::int64_t quantity = 0;
    std::int64_t calls_each = 0;
    /// The part, 0 to 1, that a cached data key serves without a call. Where data keys are not cached: nothing.
    std::optional<Decimal> cache_hit_ratio;

    /// quantity × calls_each × (1 − ratio), rounded up to whole calls.
    [[nodiscard]] Calls calls() const;
};

class Work {
public:
    /// Three calls a disk created: create its data key, encrypt it, decrypt it.
    static Work disk_encryption(std::int64_t disks);
    /// One call an upload (create a data key), one a read (decrypt it), less what a cache of data keys serves.
    static Work envelope_encryption(std::int64_t uploads, std::int64_t reads,
                                    const std::optional<Decimal>& cache_hit_ratio);
    /// One call a signature.
    static Work signing(std::int64_t signatures);

    [[nodiscard]] WorkKind kind() const { return kind_; }
    [[nodiscard]] std::span<const WorkPart> parts() const { return {parts_.data(), part_count_}; }
    [[nodiscard]] Calls calls() const;

private:
    explicit Work(WorkKind kind) : kind_(kind) {}
    WorkPart& add(Name what, std::int64_t quantity, std::int64_t calls_each);

    WorkKind kind_;
    std::array<WorkPart, 2> parts_;
    std::size_t part_count_ = 0;
};

inline constexpr int cache_hit_ratio_decimals = 6;

}  // namespace kms_cost
