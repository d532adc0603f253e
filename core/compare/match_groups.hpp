#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/list/list.hpp"
#include "core/scenario/scenario.hpp"

namespace kms_cost {

/// The groups of several workloads in rows. The rows are the groups of the first workload, and behind them those that
/// only later ones have.
class MatchedGroups {
public:
    /// The groups of a workload are matched with those of the first by their label where it is the only one of its name
    /// in both, else by their place. What has no match there is matched alike with what earlier workloads had besides.
    ///
    /// @param workloads null where there is none
    explicit MatchedGroups(std::span<const Scenario* const> workloads);

    [[nodiscard]] std::size_t rows() const { return groups_.size() / columns_; }
    /// The place of a row's group in a workload, if it has one there.
    [[nodiscard]] std::optional<std::uint32_t> group(std::size_t row, std::size_t workload) const {
        const auto group = groups_[row * columns_ + workload];
        return group == 0 ? std::nullopt : std::optional(group - 1);
    }

private:
    std::uint32_t& cell(std::size_t row, std::size_t workload) { return groups_[row * columns_ + workload]; }

    std::size_t columns_;
    List<std::uint32_t> groups_;  ///< by row, then by workload; plus one, or 0
};

}  // namespace kms_cost
