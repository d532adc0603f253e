#include "core/compare/match_groups.hpp"

#include <array>

namespace kms_cost {

namespace {

/// What is to be matched: a label, and a place among its workload's groups.
struct Entry {
    std::string_view label;
    std::uint32_t place = 0;
    bool matched = false;
};

std::uint32_t hash(std::string_view text) {
    std::uint32_t value = 2'166'136'261U;  // FNV-1a
    for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 16'777'619U;
    return value;
}

List<Entry> entries_of(const Scenario& workload) {
    List<Entry> entries(workload.groups.size());
    for (std::uint32_t i = 0; i < entries.size(); ++i)
        entries[i] = {.label = workload.groups[i].label, .place = i, .matched = false};
    return entries;
}

constexpr std::uint32_t none = UINT32_MAX;

/// What has one label, among the rows and among the entries.
struct Namesakes {
    std::string_view label;
    std::array<std::uint32_t, 2> places{};  ///< the last of each
    std::array<std::uint32_t, 2> counts{};
};

/// Groups may be many: by hashing.
List<Namesakes> namesakes_of(std::span<const Entry> rows, std::span<const Entry> entries) {
    std::size_t size = 2;
    while (size < 2 * (rows.size() + entries.size())) size *= 2;
    List<Namesakes> table(size);
    for (const std::size_t side : {0U, 1U}) {
        const auto listed = side == 0 ? rows : entries;
        for (std::uint32_t i = 0; i < listed.size(); ++i) {
            const auto label = listed[i].label;
            if (label.empty()) continue;
            auto at = hash(label) & (size - 1);
            while (!table[at].label.empty() && table[at].label != label) at = (at + 1) & (size - 1);
            table[at].label = label;
            table[at].places[side] = i;
            ++table[at].counts[side];
        }
    }
    return table;
}

/// @return for each row the place of the entry that it is matched with, or `none`
List<std::uint32_t> match(std::span<const Entry> rows, std::span<Entry> entries) {
    List<std::uint32_t> matches(rows.size());
    for (auto& match : matches) match = none;
    for (const auto& [label, places, counts] : namesakes_of(rows, entries)) {
        if (counts[0] != 1 || counts[1] != 1) continue;
        auto& entry = entries[places[1]];
        if (entry.matched) continue;
        matches[places[0]] = entry.place;
        entry.matched = true;
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto place = rows[row].place;
        if (matches[row] != none || place >= entries.size() || entries[place].matched) continue;
        matches[row] = place;
        entries[place].matched = true;
    }
    return matches;
}

/// Adds a row with one group so far, that of a column.
void add_row(List<std::uint32_t>& groups, std::size_t columns, std::size_t column, std::uint32_t place) {
    for (std::size_t i = 0; i < columns; ++i) groups.push_back(i == column ? place + 1 : 0);
}

}  // namespace

MatchedGroups::MatchedGroups(std::span<const Scenario* const> workloads) : columns_(workloads.size()) {
    List<Entry> first;
    List<Entry> besides;
    bool has_first = false;
    for (std::size_t at = 0; at < workloads.size(); ++at) {
        if (workloads[at] == nullptr) continue;
        auto entries = entries_of(*workloads[at]);
        if (!has_first) {
            has_first = true;
            for (const auto& entry : entries) add_row(groups_, columns_, at, entry.place);
            first = std::move(entries);
            continue;
        }
        const auto put = [&](std::span<const Entry> rows, std::size_t begin) {
            const auto matches = match(rows, entries);
            for (std::size_t i = 0; i < rows.size(); ++i)
                if (matches[i] != none) cell(begin + i, at) = matches[i] + 1;
        };
        put(first, 0);
        put(besides, first.size());
        for (const auto& entry : entries) {
            if (entry.matched) continue;
            add_row(groups_, columns_, at, entry.place);
            besides.push_back(entry);
        }
    }
}

}  // namespace kms_cost
