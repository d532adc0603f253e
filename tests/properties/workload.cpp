#include "tests/properties/workload.hpp"

#include <algorithm>
#include <ostream>

#include "core/estimate/estimate.hpp"
#include "json/native/parse.hpp"
#include "json/read/read_rate_card.hpp"
#include "tests/core/case_files.hpp"

namespace kms_cost::properties {

namespace {

const std::vector<PriceBook>& books() {
    static const std::vector<PriceBook> all = [] {
        std::vector<std::filesystem::path> files;
        for (const auto& file : std::filesystem::directory_iterator(test::cards_folder())) files.push_back(file.path());
        std::sort(files.begin(), files.end());
        std::vector<PriceBook> made;
        for (const auto& file : files) {
            const auto document = json::parse(test::read_file(file));
            made.emplace_back(json::read_rate_card(document.value.document.root()).value);
        }
        return made;
    }();
    return all;
}

std::vector<RegionIndex> regions_of(Cloud cloud) {
    std::vector<RegionIndex> found;
    for (std::size_t i = 0; i < regions().size(); ++i)
        if (regions()[i].cloud == cloud) found.push_back(static_cast<RegionIndex>(i));
    return found;
}

rc::Gen<int> near(std::vector<int> edges, int most) {
    return rc::gen::oneOf(rc::gen::elementOf(std::move(edges)), rc::gen::inRange(0, most + 1));
}

template <class Value>
rc::Gen<Value> one_of(std::size_t count) {
    return rc::gen::map(rc::gen::inRange(std::size_t{0}, count), [](std::size_t i) { return static_cast<Value>(i); });
}

}  // namespace

rc::Gen<Group> any_group() {
    return rc::gen::build<Group>(rc::gen::set(&Group::creator, one_of<Creator>(creator_names.names.size())),
                                 rc::gen::set(&Group::spec, one_of<KeySpec>(key_specs.size())),
                                 rc::gen::set(&Group::protection, one_of<Protection>(protection_names.names.size())),
                                 rc::gen::set(&Group::region, rc::gen::inRange(std::size_t{0}, region_count)),
                                 rc::gen::set(&Group::state, one_of<KeyState>(key_state_names.names.size())),
                                 rc::gen::set(&Group::keys, near({0, 1, 1'999, 2'000, 2'001}, 3'000)),
                                 rc::gen::set(&Group::versions_per_key, rc::gen::inRange(1, 4)),
                                 rc::gen::set(&Group::calls, near({0, 1, 19'999, 20'000, 20'001}, 50'000)),
                                 rc::gen::set(&Group::first_day, rc::gen::inRange(1, longest_period + 1)),
                                 rc::gen::set(&Group::days, rc::gen::inRange(0, longest_period + 1)));
}

rc::Gen<Workload> any_workload() {
    const auto assumptions = rc::gen::build<Assumptions>(
        rc::gen::set(&Assumptions::tier_scope, one_of<TierScope>(tier_scope_names.names.size())),
        rc::gen::set(&Assumptions::quota_order, one_of<QuotaOrder>(quota_order_names.names.size())),
        rc::gen::set(&Assumptions::pending_import, one_of<PendingImport>(pending_import_names.names.size())),
        rc::gen::set(&Assumptions::partial_day, one_of<PartialDay>(partial_day_names.names.size())));
    return rc::gen::build<Workload>(
        rc::gen::set(&Workload::groups, rc::gen::mapcat(rc::gen::inRange(std::size_t{1}, std::size_t{6}),
                                                        [](std::size_t count) {
                                                            return rc::gen::container<std::vector<Group>>(count,
                                                                                                          any_group());
                                                        })),
        rc::gen::set(&Workload::card, rc::gen::inRange(std::size_t{0}, books().size())),
        rc::gen::set(&Workload::cloud, one_of<Cloud>(cloud_names.names.size())),
        rc::gen::set(&Workload::days, rc::gen::inRange(1, longest_period + 1)),
        rc::gen::set(&Workload::assumptions, assumptions));
}

rc::Gen<std::size_t> any_place_in(const Workload& workload) {
    return rc::gen::inRange(std::size_t{0}, workload.groups.size());
}

Scenario scenario_of(const Workload& workload) {
    const auto offered = regions_of(workload.cloud);
    Scenario scenario;
    scenario.period.days = workload.days;
    scenario.assumptions = workload.assumptions;
    for (auto& stated : scenario.account.stated) stated = Decimal{};
    for (const auto& plain : workload.groups) {
        KeyGroup group;
        group.creator = plain.creator;
        group.spec = plain.spec;
        group.protection = plain.protection;
        group.region = offered[plain.region % offered.size()];
        group.state = plain.state;
        group.keys = Keys(plain.keys);
        group.versions_per_key = VersionsPerKey(plain.versions_per_key);
        group.calls = Calls(plain.calls);
        group.days.first = std::min(plain.first_day, workload.days);
        group.days.count = std::min(plain.days, workload.days - group.days.first + 1);
        scenario.groups.push_back(group);
    }
    return scenario;
}

const PriceBook& book_of(const Workload& workload) { return books()[workload.card]; }

Money total_of(const Workload& workload) { return estimate(scenario_of(workload), book_of(workload)).value.total; }

std::ostream& operator<<(std::ostream& out, const Workload& workload) {
    const auto& [groups, card, cloud, days, assumptions] = workload;
    out << book_of(workload).card().id.name().characters() << ", " << cloud_names.of(cloud).characters() << ", " << days
        << " days";
    for (const auto& question : open_questions)
        out << ", " << question.readings[question.get(assumptions)].characters();
    const auto scenario = scenario_of(workload);
    for (const auto& group : scenario.groups)
        out << "\n  " << creator_names.of(group.creator).characters() << ' '
            << key_specs[static_cast<std::size_t>(group.spec)].name.characters() << ' '
            << protection_names.of(group.protection).characters() << ' ' << group.in_region().id.characters() << ' '
            << key_state_names.of(group.state).characters() << ": " << static_cast<long>(group.keys.count())
            << " keys × " << static_cast<long>(group.versions_per_key.count()) << ", "
            << static_cast<long>(group.calls.count()) << " calls, " << group.days.count << " days from "
            << group.days.first;
    return out;
}

}  // namespace kms_cost::properties
