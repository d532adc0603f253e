#include "core/scenario/warnings.hpp"

#include "core/hosting/hosted_days.hpp"

namespace kms_cost {

namespace {

using enum WarningCode;

/// In the order of WarningCode.
constexpr WarningFacts facts[] = {
    {.name = "spec-needs-hsm", .field = "protection", .spec = true},
    {.name = "spec-not-in-region", .field = "region", .spec = true, .region = true},
    {.name = "hsm-not-in-region", .field = "region", .region = true},
    {.name = "region-closed", .field = "region", .region = true},
    {.name = "cloud-not-on-card", .field = "region", .cloud = true},
    {.name = "rotation-not-for-spec", .field = "rotationDays", .spec = true},
    {.name = "rotation-not-for-origin", .field = "rotationDays"},
    {.name = "rotation-suspended", .field = "rotationDays", .state = true},
    {.name = "imported-key-has-one-version", .field = "versionsPerKey"},
    {.name = "many-versions", .field = "versionsPerKey", .version_limit = true},
    {.name = "many-asymmetric-versions", .field = "keys", .region = true, .version_limit = true},
    {.name = "calls-on-pending-deletion", .field = "calls"},
    {.name = "calls-on-pending-deletion", .field = "work"},
    {.name = "hosting-not-priced", .field = "keys"},
    {.name = "calls-not-priced", .field = "calls"},
    {.name = "calls-not-priced", .field = "work"},
    {.name = "operations-not-stated", .field = "calls"},
    {.name = "meter-not-priced", .field = ""},
    {.name = "days-not-over-time", .field = "days"},
    {.name = "days-not-over-time", .field = "firstDay"},
};

/// Looks at one group after another.
class Watcher {
public:
    Watcher(const Scenario& scenario, const RateCard& card, Warnings& warnings)
        : scenario_(scenario), card_(card), warnings_(warnings), asymmetric_versions_(regions().size()) {}

    void look_at(const KeyGroup& group, std::size_t index) {
        place_ = static_cast<std::uint32_t>(index);
        look_at_placement(group);
        look_at_rotation(group);
        look_at_versions(group);
        warn_if(group.state == KeyState::pending_deletion && !group.calls.is_zero(),
                group.work ? work_on_pending_deletion : calls_on_pending_deletion);
        look_at_prices(group);
    }

    void look_at(const AccountUse& account) {
        for (place_ = 0; place_ < account.stated.size(); ++place_) {
            const auto& stated = account.stated[place_];
            warn_if(stated && !stated->is_zero() && !card_.meters[place_], meter_not_priced);
        }
    }

private:
    void warn_if(bool condition, WarningCode code) {
        if (condition) warnings_.push_back({code, place_});
    }

    void look_at_placement(const KeyGroup& group) {
        const auto& region = group.in_region();
        const bool hsm = group.protection == Protection::hsm;
        const bool restricted = facts_of(group.spec).mainland_hsm_only;
        const bool spec_missing = restricted && (region.region_class != RegionClass::mainland || !region.managed_hsm);
        warn_if(restricted && !hsm, spec_needs_hsm);
        warn_if(spec_missing, spec_not_in_region);
        warn_if(!spec_missing && hsm && !region.managed_hsm, hsm_not_in_region);
        warn_if(region.closed, region_closed);
        warn_if(region.cloud != Cloud::public_cloud && !card_.multiplier(region.cloud), cloud_not_on_card);
    }

    void look_at_rotation(const KeyGroup& group) {
        if (!group.rotation_days) return;
        warn_if(!facts_of(group.spec).automatic_rotation, rotation_not_for_spec);
        warn_if(group.origin == KeyOrigin::external, rotation_not_for_origin);
        warn_if(group.state != KeyState::enabled, rotation_suspended);
    }

    void look_at_versions(const KeyGroup& group) {
        const auto versions = group.versions_per_key.count();
        warn_if(group.origin == KeyOrigin::external && versions > 1, imported_key_has_one_version);
        warn_if(versions > documented_version_limit, many_versions);
        if (!facts_of(group.spec).asymmetric) return;
        // Said once a region, at the group that passes the limit.
        auto& in_region = asymmetric_versions_[group.region];
        const bool passed_before = in_region > documented_version_limit;
        in_region += group.keys.count() * versions;
        warn_if(!passed_before && in_region > documented_version_limit, many_asymmetric_versions);
    }

    void look_at_prices(const KeyGroup& group) {
        warn_if(!card_.hosting_price(group.hosting_class()).is_stated() && is_billed(group), hosting_not_priced);
        if (group.calls.is_zero()) return;
        warn_if(!card_.prices_calls, group.work ? work_not_priced : calls_not_priced);
        warn_if(card_.bills_only_cryptographic && !group.work && !group.cryptographic_calls, operations_not_stated);
    }

    [[nodiscard]] bool is_billed(const KeyGroup& group) const {
        const auto hosted = hosted_group(group, scenario_.period, scenario_.assumptions, card_.hosting_unit);
        return !hosted.billed().is_zero();
    }

    const Scenario& scenario_;
    const RateCard& card_;
    Warnings& warnings_;
    List<Int128> asymmetric_versions_;  ///< by region
    std::uint32_t place_ = 0;
};

}  // namespace

const WarningFacts& facts_of(WarningCode code) { return facts[static_cast<std::size_t>(code)]; }

Warnings warnings_of(const Scenario& scenario, const RateCard& card) {
    Warnings warnings;
    Watcher watcher(scenario, card, warnings);
    for (std::size_t i = 0; i < scenario.groups.size(); ++i) watcher.look_at(scenario.groups[i], i);
    watcher.look_at(scenario.account);
    return warnings;
}

}  // namespace kms_cost
