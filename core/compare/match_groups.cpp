#include "core/compare/match_groups.hpp"

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

/// Finds entries by labels that are the only ones of their name. Groups may be many: by hashing.
class Labels {
public:
    explicit Labels(std::span<const Entry> entries) : entries_(entries) {
        std::size_t size = 2;
        while (size < 2 * entries.size()) size *= 2;
        slots_ = List<Slot>(size);
        for (std::uint32_t i = 0; i < entries.size(); ++i) {
            if (entries[i].label.empty()) continue;
            auto& slot = slot_of(entries[i].label);
            if (slot.count++ == 0) slot.entry = i;
        }
    }

    /// The place of the only entry of a name, or the number of entries.
    [[nodiscard]] std::size_t find(std::string_view label) const {
        const auto& slot = slots_[place_of_label(label)];
        return !label.empty() && slot.count == 1 ? slot.entry : entries_.size();
    }

private:
    struct Slot {
        std::uint32_t entry = 0;
        std::uint32_t count = 0;
    };

    [[nodiscard]] std::size_t place_of_label(std::string_view label) const {
        auto at = hash(label) & (slots_.size() - 1);
        while (slots_[at].count > 0 && entries_[slots_[at].entry].label != label) at = (at + 1) & (slots_.size() - 1);
        return at;
    }
    Slot& slot_of(std::string_view label) { return slots_[place_of_label(label)]; }

    std::span<const Entry> entries_;
    List<Slot> slots_;
};

List<Entry> entries_of(const Scenario& workload) {
    List<Entry> entries(workload.groups.size());
    for (std::uint32_t i = 0; i < entries.size(); ++i)
        entries[i] = {.label = workload.groups[i].label, .place = i, .matched = false};
    return entries;
}

constexpr std::uint32_t none = UINT32_MAX;

/// @return for each row the place of the entry that it is matched with, or `none`
List<std::uint32_t> match(std::span<const Entry> rows, std::span<Entry> entries) {
    List<std::uint32_t> matches(rows.size());
    for (auto& match : matches) match = none;
    const Labels row_labels(rows);
    const Labels labels(entries);
    for (auto& entry : entries) {
        const auto row = row_labels.find(entry.label);
        if (entry.matched || row == rows.size() || labels.find(entry.label) == entries.size()) continue;
        matches[row] = entry.place;
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

}  // namespace

MatchedGroups::MatchedGroups(std::span<const Scenario* const> workloads) : columns_(workloads.size()) {
    List<Entry> first;
    List<Entry> besides;
    bool has_first = false;
    for (std::size_t at = 0; at < workloads.size(); ++at) {
        if (workloads[at] == nullptr) continue;
        auto entries = entries_of(*workloads[at]);
        const auto add_row = [&](std::uint32_t place) {
            for (std::size_t i = 0; i < columns_; ++i) groups_.push_back(i == at ? place + 1 : 0);
        };
        if (!has_first) {
            has_first = true;
            for (const auto& entry : entries) add_row(entry.place);
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
            add_row(entry.place);
            besides.push_back(entry);
        }
    }
}

}  // namespace kms_cost
