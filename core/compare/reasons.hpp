#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "core/catalogue/charge.hpp"
#include "core/estimate/estimate.hpp"

namespace kms_cost {

/// Why two amounts differ.
enum class ReasonKind : std::uint8_t {
    group_added,
    group_missing,
    hosting_class,
    api_class,
    region_class,
    quantity,
    unit,
    price,
    tier,
    free_quota,
    other_operations,
    not_priced,
    currency,
};
inline constexpr Names<ReasonKind, 13> reason_kind_names{{"group-added", "group-missing", "hosting-class", "api-class",
                                                          "region-class", "quantity", "unit", "price", "tier",
                                                          "free-quota", "other-operations", "not-priced", "currency"}};

/// What is said of one side: a name, a count, a price of one unit, or nothing.
struct ReasonValue {
    enum class Kind : std::uint8_t { nothing, name, count, price };

    Kind kind = Kind::nothing;
    Name name;
    Int128 count = 0;
    Money price;
};

struct Reason {
    Charge charge{};
    ReasonKind kind{};
    ReasonValue before;
    ReasonValue after;
};

class Reasons {
public:
    void add(const Reason& reason) { storage_[count_++] = reason; }
    [[nodiscard]] const Reason* begin() const { return storage_.data(); }
    [[nodiscard]] const Reason* end() const { return storage_.data() + count_; }

private:
    std::array<Reason, 20> storage_;
    std::size_t count_ = 0;
};

/// A workload with its card and its estimate, all kept by the caller.
struct PricedWorkload {
    const Scenario* scenario = nullptr;
    const PriceBook* book = nullptr;
    const Estimate* estimate = nullptr;

    [[nodiscard]] bool is_priced() const { return estimate != nullptr && book != nullptr; }
    /// After discount and tax.
    [[nodiscard]] const Money& payable() const {
        return estimate->adjusted ? estimate->adjusted->total : estimate->total;
    }
};

/// What a group's charge costs; nothing where the card has no price for it.
std::optional<Money> amount_of(const PricedWorkload& workload, std::size_t group, Charge charge);
/// What is metered for the account costs; nothing where the card meters nothing.
std::optional<Money> metered_amount(const PricedWorkload& workload);

/// Why a group costs other than its counterpart.
///
/// @param before, after nothing where a workload does not have the group
Reasons reasons_of_groups(const PricedWorkload& first, std::optional<std::size_t> before, const PricedWorkload& other,
                          std::optional<std::size_t> after);
Reasons reasons_of_meters(const PricedWorkload& first, const PricedWorkload& other);

}  // namespace kms_cost
