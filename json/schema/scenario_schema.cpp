#include "json/schema/scenario_schema.hpp"

#include "core/list/list.hpp"
#include "core/scenario/assumptions.hpp"
#include "core/scenario/scenario.hpp"

namespace kms_cost::json {

namespace {

constexpr std::int64_t longest_address = 1'000;

constexpr Schema whole(std::int64_t minimum, std::int64_t maximum) {
    return {.type = Type::whole_number, .minimum = minimum, .maximum = maximum};
}
template <class Enum, std::size_t Count>
constexpr Schema choice(const Names<Enum, Count>& names) {
    return {.type = Type::choice, .choices = names.names};
}
constexpr Schema object(std::span<const Field> fields) { return {.type = Type::object, .fields = fields}; }

constexpr Schema address{.type = Type::text, .maximum = longest_address};
constexpr Schema count = whole(0, limits::calls);

// Units of work
constexpr Schema work_kind = choice(work_kind_names);
constexpr Schema ratio{.type = Type::decimal, .decimals = cache_hit_ratio_decimals, .maximum = 1};
constexpr Field disk_fields[] = {{"kind", &work_kind}, {"disks", &count, Need::required}};
constexpr Field envelope_fields[] = {
    {"kind", &work_kind},
    {"uploads", &count, Need::required},
    {"reads", &count, Need::required},
    {"cacheHitRatio", &ratio},
};
constexpr Field signing_fields[] = {{"kind", &work_kind}, {"signatures", &count, Need::required}};
constexpr Schema disk_encryption = object(disk_fields);
constexpr Schema envelope_encryption = object(envelope_fields);
constexpr Schema signing = object(signing_fields);
constexpr const Schema* work_variants[] = {&disk_encryption, &envelope_encryption, &signing};
constexpr Schema work{
    .type = Type::by_choice, .choices = work_kind_names.names, .variants = work_variants, .selector = "kind"};

// Key groups
/// The specs' names, with the alias last.
constexpr std::array<Name, key_specs.size() + 1> accepted_specs = [] {
    std::array<Name, key_specs.size() + 1> names;
    for (std::size_t i = 0; i < key_specs.size(); ++i) names[i] = key_specs[i].name;
    names.back() = facts_of(KeySpec::ec_sm2).alias;
    return names;
}();
constexpr Schema label{.type = Type::text, .maximum = limits::label_length};
constexpr Schema creator{.type = Type::creator, .choices = creator_names.names};
constexpr Schema spec{.type = Type::choice, .choices = accepted_specs};
constexpr Schema protection = choice(protection_names);
constexpr Schema region{.type = Type::region};
constexpr Schema state = choice(key_state_names);
constexpr Schema origin = choice(key_origin_names);
constexpr Schema keys = whole(0, limits::keys);
constexpr Schema versions_per_key = whole(1, limits::versions_per_key);
constexpr Schema first_day{.type = Type::first_day};
constexpr Schema day_count{.type = Type::day_count};
constexpr Schema call_count{.type = Type::call_count, .maximum = limits::calls};
constexpr Schema part_of_calls{.type = Type::part_of_calls};
constexpr Schema rotation_days = whole(limits::shortest_rotation, limits::longest_rotation);

// The life of a group. It is kept only where one plans (json/plan/read_plan.cpp).
constexpr Schema date{.type = Type::day};
constexpr Schema dates{.type = Type::array, .minimum = 1, .maximum = limits::dates, .element = &date};
constexpr Field versions_fields[] = {{"everyDays", &rotation_days}, {"on", &dates}};
constexpr Schema versions_added{
    .type = Type::object, .fields = versions_fields, .either = "everyDays", .or_else = "on"};
constexpr Schema window_days = whole(limits::shortest_deletion_window, limits::longest_deletion_window);
constexpr Field deletion_fields[] = {{"scheduled", &date, Need::required}, {"windowDays", &window_days}};
constexpr Schema deletion = object(deletion_fields);
constexpr Schema growth_percent{
    .type = Type::decimal, .decimals = limits::growth_decimals, .maximum = limits::growth_percent};
constexpr Field growth_fields[] = {{"perMonth", &keys}, {"percent", &growth_percent}};
constexpr Schema key_growth{.type = Type::object, .fields = growth_fields, .either = "perMonth", .or_else = "percent"};

constexpr Field group_fields[] = {
    {"label", &label, Need::optional, KMS_COST_MEMBER(KeyGroup, label)},
    {"creator", &creator, Need::required, KMS_COST_MEMBER(KeyGroup, creator)},
    {"spec", &spec, Need::required_of_users, KMS_COST_MEMBER(KeyGroup, spec)},
    {"protection", &protection, Need::required_of_users, KMS_COST_MEMBER(KeyGroup, protection)},
    {"region", &region, Need::required, KMS_COST_MEMBER(KeyGroup, region)},
    {"state", &state, Need::optional, KMS_COST_MEMBER(KeyGroup, state)},
    {"origin", &origin, Need::optional, KMS_COST_MEMBER(KeyGroup, origin)},
    {"keys", &keys, Need::required, KMS_COST_MEMBER(KeyGroup, keys)},
    {"versionsPerKey", &versions_per_key, Need::optional, KMS_COST_MEMBER(KeyGroup, versions_per_key)},
    {"calls", &call_count, Need::optional, KMS_COST_MEMBER(KeyGroup, calls)},
    {"work", &work},
    {"cryptographicCalls", &part_of_calls, Need::optional, KMS_COST_MEMBER(KeyGroup, cryptographic_calls)},
    {"firstDay", &first_day, Need::optional, KMS_COST_MEMBER(KeyGroup, days.first)},
    {"days", &day_count, Need::optional, KMS_COST_MEMBER(KeyGroup, days.count)},
    {"rotationDays", &rotation_days, Need::optional, KMS_COST_MEMBER(KeyGroup, rotation_days)},
    {"created", &date},
    {"lastRotation", &date},
    {"versionsAdded", &versions_added},
    {"deletion", &deletion},
    {"keyGrowth", &key_growth},
    {"callGrowthPercent", &growth_percent},
};
constexpr Schema group{.type = Type::object,
                       .fields = group_fields,
                       .either = "calls",
                       .or_else = "work",
                       .only_with_either = "cryptographicCalls"};
constexpr Schema groups{.type = Type::array,
                        .stride = sizeof(KeyGroup),
                        .maximum = limits::groups,
                        .element = &group,
                        .make_room = [](void* member, std::size_t count) -> void* {
                            auto& made = *static_cast<List<KeyGroup>*>(member);
                            made = List<KeyGroup>(count);
                            return made.data();
                        }};

// The period
constexpr Schema period_days = whole(1, longest_period);
constexpr Schema month{.type = Type::month};
constexpr Field period_fields[] = {{"days", &period_days}, {"month", &month}};
constexpr Schema period{.type = Type::period, .fields = period_fields, .either = "days", .or_else = "month"};

// The horizon
constexpr Schema months = whole(1, limits::months);
constexpr Schema budget{.type = Type::decimal, .decimals = limits::budget_decimals, .maximum = limits::budget};
constexpr Field horizon_fields[] = {
    {"start", &month, Need::required},
    {"months", &months, Need::required},
    {"monthlyBudget", &budget},
    {"totalBudget", &budget},
};
constexpr Schema horizon = object(horizon_fields);

// The assumptions
constexpr Schema tier_scope = choice(tier_scope_names);
constexpr Schema quota_order = choice(quota_order_names);
constexpr Schema pending_import = choice(pending_import_names);
constexpr Schema partial_day = choice(partial_day_names);
constexpr Field assumption_fields[] = {
    {"tierScope", &tier_scope, Need::optional, KMS_COST_MEMBER(Assumptions, tier_scope)},
    {"quotaOrder", &quota_order, Need::optional, KMS_COST_MEMBER(Assumptions, quota_order)},
    {"pendingImport", &pending_import, Need::optional, KMS_COST_MEMBER(Assumptions, pending_import)},
    {"partialDay", &partial_day, Need::optional, KMS_COST_MEMBER(Assumptions, partial_day)},
};
constexpr Schema assumptions = object(assumption_fields);

// Discount and tax
constexpr Schema discount{
    .type = Type::decimal, .decimals = limits::percent_decimals, .maximum = limits::discount_percent};
constexpr Schema tax{.type = Type::decimal, .decimals = limits::percent_decimals, .maximum = limits::tax_percent};
using Percent = std::optional<Decimal>;
constexpr Field discount_fields[] = {
    {charge_names.names[0], &discount, Need::optional, Member::kept_element<Percent>(0)},
    {charge_names.names[1], &discount, Need::optional, Member::kept_element<Percent>(1)},
    {charge_names.names[2], &discount, Need::optional, Member::kept_element<Percent>(2)},
};
constexpr Schema discounts = object(discount_fields);

// What is used of the account
constexpr Schema metered = whole(0, limits::metered);
constexpr Schema queries_per_second{
    .type = Type::decimal, .decimals = limits::queries_per_second_decimals, .maximum = limits::metered};
using Stated = std::optional<Decimal>;
constexpr Field account_fields[] = {
    {meter_field_names.names[0], &metered, Need::optional, Member::kept_element<Stated>(0)},
    {meter_field_names.names[1], &metered, Need::optional, Member::kept_element<Stated>(1)},
    {meter_field_names.names[2], &metered, Need::optional, Member::kept_element<Stated>(2)},
    {meter_field_names.names[3], &queries_per_second, Need::optional, Member::kept_element<Stated>(3)},
};
constexpr Schema account = object(account_fields);

constexpr Schema rate_card{.type = Type::loaded_card};
constexpr Name roundings[] = {"round-down-discount"};
constexpr Schema rounding{.type = Type::choice, .choices = roundings};
constexpr Field scenario_fields[] = {
    {"$schema", &address},
    {"rateCard", &rate_card, Need::optional, KMS_COST_MEMBER(Scenario, rate_card)},
    {"period", &period},
    {"assumptions", &assumptions, Need::optional, KMS_COST_MEMBER(Scenario, assumptions)},
    {"rounding", &rounding},
    {"discountPercent", &discounts, Need::optional, KMS_COST_MEMBER(Scenario, adjustments.discounts)},
    {"taxPercent", &tax, Need::optional, KMS_COST_MEMBER(Scenario, adjustments.tax)},
    {"account", &account, Need::optional, KMS_COST_MEMBER(Scenario, account)},
    {"overTime", &horizon},
    {"keys", &groups, Need::required, KMS_COST_MEMBER(Scenario, groups)},
};

}  // namespace

constexpr Schema scenario_schema = object(scenario_fields);

}  // namespace kms_cost::json
