#include "core/scenario/warnings.hpp"

#include <vector>

#include "core/problem/path.hpp"

namespace kms_cost {

namespace {

/// Collects the warnings of one group, each at one of its fields.
class GroupWarnings {
public:
    GroupWarnings(const KeyGroup& group, std::size_t index, Warnings& warnings)
        : group_(group), index_(index), warnings_(warnings) {}

    void add(std::string_view code, std::string_view field, Parameter first = {}, Parameter second = {}) {
        const Path root;
        const auto keys = root.field("keys");
        const auto group = keys.element(index_);
        warnings_.push_back({.code = code, .path = group.field(field).text(), .parameters = {first, second}});
    }

    [[nodiscard]] Parameter spec() const { return Parameter::of_text("spec", facts_of(group_.spec).name); }
    [[nodiscard]] Parameter region() const { return Parameter::of_text("region", group_.in_region().id); }

private:
    const KeyGroup& group_;
    std::size_t index_;
    Warnings& warnings_;
};

Parameter version_limit() { return Parameter::of_number("limit", documented_version_limit); }

void warn_of_placement(const KeyGroup& group, GroupWarnings& warnings) {
    const auto& region = group.in_region();
    const bool hsm = group.protection == Protection::hsm;
    const bool restricted = facts_of(group.spec).mainland_hsm_only;
    if (restricted && !hsm) warnings.add("spec-needs-hsm", "protection", warnings.spec());
    if (restricted && (region.region_class != RegionClass::mainland || !region.managed_hsm))
        warnings.add("spec-not-in-region", "region", warnings.spec(), warnings.region());
    else if (hsm && !region.managed_hsm)
        warnings.add("hsm-not-in-region", "region", warnings.region());
    if (region.closed) warnings.add("region-closed", "region", warnings.region());
}

void warn_of_cloud(const KeyGroup& group, const RateCard& card, GroupWarnings& warnings) {
    const auto cloud = group.in_region().cloud;
    if (cloud != Cloud::public_cloud && !card.multiplier(cloud))
        warnings.add("cloud-not-on-card", "region", Parameter::of_text("cloud", cloud_names.of(cloud)));
}

void warn_of_rotation(const KeyGroup& group, GroupWarnings& warnings) {
    if (!group.rotation_days) return;
    if (!facts_of(group.spec).automatic_rotation)
        warnings.add("rotation-not-for-spec", "rotationDays", warnings.spec());
    if (group.origin == KeyOrigin::external) warnings.add("rotation-not-for-origin", "rotationDays");
    if (group.state != KeyState::enabled)
        warnings.add("rotation-suspended", "rotationDays", Parameter::of_text("state", key_state_names.of(group.state)));
}

void warn_of_versions(const KeyGroup& group, GroupWarnings& warnings) {
    const auto versions = group.versions_per_key.count();
    if (group.origin == KeyOrigin::external && versions > 1) warnings.add("imported-key-has-one-version", "versionsPerKey");
    if (versions > documented_version_limit)
        warnings.add("many-versions", "versionsPerKey", version_limit());
}

/// Counts versions of asymmetric keys by region, to speak up once where they pass the documented limit.
class AsymmetricVersions {
public:
    AsymmetricVersions() : by_region_(regions().size(), 0) {}

    void add(const KeyGroup& group, GroupWarnings& warnings) {
        if (!facts_of(group.spec).asymmetric) return;
        auto& versions = by_region_[group.region];
        const bool passed_before = versions > documented_version_limit;
        versions += group.keys.count() * group.versions_per_key.count();
        if (!passed_before && versions > documented_version_limit)
            warnings.add("many-asymmetric-versions", "keys",
                         version_limit(), warnings.region());
    }

private:
    std::vector<Int128> by_region_;
};

}  // namespace

Warnings warnings_of(const Scenario& scenario, const RateCard& card) {
    Warnings all;
    AsymmetricVersions asymmetric_versions;
    for (std::size_t i = 0; i < scenario.groups.size(); ++i) {
        const auto& group = scenario.groups[i];
        GroupWarnings warnings(group, i, all);
        warn_of_placement(group, warnings);
        warn_of_cloud(group, card, warnings);
        warn_of_rotation(group, warnings);
        warn_of_versions(group, warnings);
        asymmetric_versions.add(group, warnings);
        if (group.state == KeyState::pending_deletion && !group.calls.is_zero())
            warnings.add("calls-on-pending-deletion", group.work ? "work" : "calls");
    }
    return all;
}

}  // namespace kms_cost
