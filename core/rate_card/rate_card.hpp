#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/catalogue/meter.hpp"
#include "core/catalogue/region.hpp"
#include "core/classification/classification.hpp"
#include "core/money/decimal.hpp"

namespace kms_cost {

/// Limits of a card, which keep every computation within 128 bits.
namespace card_limits {
inline constexpr int price_decimals = 12;
inline constexpr std::int64_t highest_price = 1'000'000;
inline constexpr int factor_decimals = 4;
inline constexpr std::int64_t highest_factor = 1'000;
inline constexpr std::int64_t highest_slab_limit = 1'000'000'000'000'000;
inline constexpr std::int64_t highest_free_quota = 1'000'000'000'000'000;
/// Calls are priced per 1, 10 ... 1,000,000.
inline constexpr std::int64_t largest_per = 1'000'000;
inline constexpr Name allowed_per[] = {"1", "10", "100", "1000", "10000", "100000", "1000000"};
inline constexpr std::size_t slabs = 16;
inline constexpr std::int64_t sources = 32;
inline constexpr std::int64_t id_length = 64;
inline constexpr std::int64_t name_length = 200;
}  // namespace card_limits

/// What hosting is billed by: each version of a key, or the key whatever its versions.
enum class HostingUnit { key_version, key };
inline constexpr Names<HostingUnit, 2> hosting_unit_names{{"key-version", "key"}};

/// Which keys' calls may use the free quota up.
enum class QuotaPool { service_managed, any_key };
inline constexpr Names<QuotaPool, 2> quota_pool_names{{"service-managed", "any-key"}};

/// One slab of a graduated price: it applies to the part of a day's pooled items above the slab before it and up to
/// its own limit. The last slab has no limit.
struct Slab {
    Decimal price;
    std::optional<std::int64_t> up_to;
};

/// The price of hosting one item for one day: one price, or slabs in ascending order, or none.
struct GraduatedPrice {
    std::array<Slab, card_limits::slabs> storage;
    std::size_t count = 0;
    /// Whether the card states one price, and no slabs. It is then kept as one slab without limit.
    bool is_plain = true;

    [[nodiscard]] bool is_stated() const { return count > 0; }
    [[nodiscard]] std::span<const Slab> slabs() const { return std::span(storage).first(count); }
};

struct FreeQuota {
    std::int64_t calls = 0;
    QuotaPool pool = QuotaPool::service_managed;
};

/// What a price of the card is multiplied by in finance or government cloud.
struct Multiplier {
    Decimal factor;
    /// Its place in the card's list.
    std::size_t index = 0;
};

/// A text of a card that is kept with it: its id or its currency.
class ShortText {
public:
    /// What does not fit is cut off; the limits of a card's texts are within it.
    void assign(std::string_view text) { text_[text.copy(text_.data(), text_.size() - 1)] = '\0'; }
    [[nodiscard]] Name name() const { return Name::of_kept(text_.data()); }

private:
    std::array<char, card_limits::id_length + 1> text_{};
};

/// A dated price book. What it says is data; only its shape is code (docs/rate-cards.md).
struct RateCard {
    ShortText id;
    /// ISO 4217 code.
    ShortText currency;

    HostingUnit hosting_unit = HostingUnit::key_version;
    std::array<GraduatedPrice, 4> hosting;  ///< by HostingClass

    bool prices_calls = false;
    /// Of calls, the card bills those of cryptographic operations only.
    bool bills_only_cryptographic = false;
    /// Calls are priced per so many. It is a unit of price, not a block: nothing is rounded up to it.
    std::int64_t calls_per = 1;
    std::array<std::array<Decimal, 2>, 3> call_prices;  ///< by ApiClass, then RegionClass
    std::optional<FreeQuota> free_quota;

    /// For one day, in every cloud.
    std::array<std::optional<Decimal>, meter_names.names.size()> meters;  ///< by Meter

    std::array<std::optional<Multiplier>, 3> multipliers;  ///< by Cloud; public cloud has none

    [[nodiscard]] const GraduatedPrice& hosting_price(HostingClass c) const {
        return hosting[static_cast<std::size_t>(c)];
    }
    [[nodiscard]] Decimal call_price(ApiClass api, RegionClass region) const {
        return call_prices[static_cast<std::size_t>(api)][static_cast<std::size_t>(region)];
    }
    [[nodiscard]] const std::optional<Decimal>& meter_price(Meter meter) const {
        return meters[static_cast<std::size_t>(meter)];
    }
    [[nodiscard]] bool has_meters() const { return meters[0] || meters[1] || meters[2] || meters[3]; }
    [[nodiscard]] const std::optional<Multiplier>& multiplier(Cloud cloud) const {
        return multipliers[static_cast<std::size_t>(cloud)];
    }
    /// The price as it applies in a cloud.
    [[nodiscard]] Decimal in_cloud(Decimal price, Cloud cloud) const;
};

}  // namespace kms_cost
