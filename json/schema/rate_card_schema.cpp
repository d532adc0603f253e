#include "json/schema/rate_card_schema.hpp"

#include "core/rate_card/rate_card.hpp"

namespace kms_cost::json {

namespace {

constexpr std::int64_t format_version = 1;
constexpr std::int64_t longest_text = 1'000;
constexpr std::int64_t most_operations = 100;

constexpr Schema object(std::span<const Field> fields) { return {.type = Type::object, .fields = fields}; }

constexpr Schema text{.type = Type::text, .maximum = longest_text};
constexpr Schema date{.type = Type::date};
constexpr Schema known_source{.type = Type::known_source};
constexpr Schema new_source{.type = Type::new_source};

// Where prices were read
constexpr Field source_fields[] = {
    {"id", &new_source, Need::required},
    {"title", &text, Need::required},
    {"url", &text},
    {"path", &text},
    {"firstRead", &date},
    {"lastRead", &date},
};
constexpr Schema source = object(source_fields);
constexpr Schema sources{.type = Type::array, .minimum = 1, .maximum = card_limits::sources, .element = &source};

// The end of the product that the card prices: told to users, not used in pricing
constexpr Field life_fields[] = {{"closedToNewCustomers", &date}, {"endOfFullSupport", &date}, {"endOfService", &date}};
constexpr Schema life = object(life_fields);

// Prices
constexpr Schema amount{
    .type = Type::decimal, .decimals = card_limits::price_decimals, .maximum = card_limits::highest_price};
// One price is kept where it is counted from: in a Decimal, or in the price of a slab.
constexpr Field price_fields[] = {
    {"price", &amount, Need::required, {.kept = Kept::decimal}},
    {"source", &known_source, Need::required},
    {"read", &date, Need::required},
};
constexpr Schema price = object(price_fields);
/// A plain price is one slab.
constexpr Schema plain_hosting_price{
    .type = Type::object, .fields = price_fields, .make_room = [](void* member, std::size_t) -> void* {
        auto& graduated = *static_cast<GraduatedPrice*>(member);
        graduated.count = 1;
        return &graduated.storage[0].price;
    }};
constexpr Schema slab_limit{.type = Type::whole_number, .minimum = 1, .maximum = card_limits::highest_slab_limit};
constexpr Field slab_fields[] = {
    {"upTo", &slab_limit, Need::optional, KMS_COST_MEMBER(Slab, up_to)},
    {"price", &amount, Need::required, KMS_COST_MEMBER(Slab, price)},
    {"source", &known_source, Need::required},
    {"read", &date, Need::required},
};
constexpr Schema slab = object(slab_fields);
constexpr Schema slabs{.type = Type::array,
                       .stride = sizeof(Slab),
                       .minimum = 1,
                       .maximum = std::int64_t{card_limits::slabs},
                       .element = &slab,
                       .make_room = [](void* member, std::size_t count) -> void* {
                           auto& graduated = *static_cast<GraduatedPrice*>(member);
                           graduated.count = count;
                           graduated.is_plain = false;
                           return graduated.storage.data();
                       }};
// Slabs and one price exclude one another; where both stand, that is said at the price.
constexpr Field graduated_fields[] = {{"slabs", &slabs}, {"price", &amount}};
constexpr Schema graduated{.type = Type::object, .fields = graduated_fields, .either = "slabs", .or_else = "price"};
constexpr const Schema* hosting_variants[] = {&plain_hosting_price, &graduated};
constexpr Schema stated_hosting_price{.type = Type::by_field, .variants = hosting_variants, .selector = "slabs"};
constexpr Schema hosting_price{.type = Type::or_null, .element = &stated_hosting_price};

// Hosting
constexpr Name hosting_periods[] = {"day"};
constexpr Schema hosting_unit{.type = Type::choice, .choices = hosting_unit_names.names};
constexpr Schema hosting_period{.type = Type::choice, .choices = hosting_periods};
constexpr Field hosting_price_fields[] = {
    {hosting_class_names.names[0], &hosting_price, Need::required, Member::element<GraduatedPrice>(0)},
    {hosting_class_names.names[1], &hosting_price, Need::required, Member::element<GraduatedPrice>(1)},
    {hosting_class_names.names[2], &hosting_price, Need::required, Member::element<GraduatedPrice>(2)},
    {hosting_class_names.names[3], &hosting_price, Need::required, Member::element<GraduatedPrice>(3)},
};
constexpr Schema hosting_prices = object(hosting_price_fields);
constexpr Field hosting_fields[] = {
    {"unit", &hosting_unit, Need::required, KMS_COST_MEMBER(RateCard, hosting_unit)},
    {"per", &hosting_period, Need::required},
    {"prices", &hosting_prices, Need::required, KMS_COST_MEMBER(RateCard, hosting)},
};
constexpr Schema hosting = object(hosting_fields);

// Calls
constexpr Schema calls_per{.type = Type::whole_number, .minimum = 1, .maximum = card_limits::largest_per};
constexpr Name all_operations[] = {"all"};
constexpr Schema every_operation{.type = Type::choice, .choices = all_operations};
constexpr Schema some_operations{.type = Type::array,
                                 .minimum = 1,
                                 .maximum = most_operations,
                                 .element = &text,
                                 .make_room = [](void* member, std::size_t) -> void* {
                                     *static_cast<bool*>(member) = true;
                                     return member;
                                 }};
constexpr const Schema* operation_variants[] = {&every_operation, &some_operations};
constexpr Schema operations{.type = Type::or_array, .variants = operation_variants};
constexpr Schema free_calls{.type = Type::whole_number, .maximum = card_limits::highest_free_quota};
constexpr Schema quota_pool{.type = Type::choice, .choices = quota_pool_names.names};
constexpr Field quota_fields[] = {
    {"calls", &free_calls, Need::required, KMS_COST_MEMBER(FreeQuota, calls)},
    {"for", &quota_pool, Need::required, KMS_COST_MEMBER(FreeQuota, pool)},
    {"source", &known_source, Need::required},
    {"read", &date, Need::required},
};
constexpr Schema some_quota{
    .type = Type::object, .fields = quota_fields, .make_room = [](void* member, std::size_t) -> void* {
        return &static_cast<std::optional<FreeQuota>*>(member)->emplace();
    }};
constexpr Schema free_quota{.type = Type::or_null, .element = &some_quota};
constexpr Field region_price_fields[] = {
    {region_class_names.names[0], &price, Need::required, Member::element<Decimal>(0)},
    {region_class_names.names[1], &price, Need::required, Member::element<Decimal>(1)},
};
constexpr Schema region_prices = object(region_price_fields);
using RegionPrices = std::array<Decimal, 2>;
constexpr Field call_price_fields[] = {
    {api_class_names.names[0], &region_prices, Need::required, Member::element<RegionPrices>(0)},
    {api_class_names.names[1], &region_prices, Need::required, Member::element<RegionPrices>(1)},
    {api_class_names.names[2], &region_prices, Need::required, Member::element<RegionPrices>(2)},
};
constexpr Schema call_prices = object(call_price_fields);
constexpr Field call_fields[] = {
    {"per", &calls_per, Need::required, KMS_COST_MEMBER(RateCard, calls_per)},
    {"operations", &operations, Need::required, KMS_COST_MEMBER(RateCard, bills_only_cryptographic)},
    {"freeQuota", &free_quota, Need::required, KMS_COST_MEMBER(RateCard, free_quota)},
    {"prices", &call_prices, Need::required, KMS_COST_MEMBER(RateCard, call_prices)},
};
constexpr Schema stated_calls{
    .type = Type::object, .fields = call_fields, .make_room = [](void* member, std::size_t) -> void* {
        static_cast<RateCard*>(member)->prices_calls = true;
        return member;
    }};
constexpr Schema calls{.type = Type::or_null, .element = &stated_calls};

// What is metered for the account
constexpr Schema meter_price{
    .type = Type::object, .fields = price_fields, .make_room = [](void* member, std::size_t) -> void* {
        return &static_cast<std::optional<Decimal>*>(member)->emplace();
    }};
constexpr Field meter_fields[] = {
    {meter_names.names[0], &meter_price, Need::optional, Member::element<std::optional<Decimal>>(0)},
    {meter_names.names[1], &meter_price, Need::optional, Member::element<std::optional<Decimal>>(1)},
    {meter_names.names[2], &meter_price, Need::optional, Member::element<std::optional<Decimal>>(2)},
    {meter_names.names[3], &meter_price, Need::optional, Member::element<std::optional<Decimal>>(3)},
};
constexpr Schema meters{.type = Type::object, .minimum = 1, .fields = meter_fields};

// Finance and government cloud
constexpr Schema multiplied_cloud{.type = Type::choice, .choices = multiplied_cloud_names};
constexpr Schema factor{.type = Type::decimal,
                        .decimals = card_limits::factor_decimals,
                        .minimum = 1,
                        .maximum = card_limits::highest_factor};
constexpr Field multiplier_fields[] = {
    {"cloud", &multiplied_cloud, Need::required},
    {"factor", &factor, Need::required},
    {"source", &known_source, Need::required},
    {"read", &date, Need::required},
};
constexpr Schema multiplier = object(multiplier_fields);
constexpr Schema multipliers{.type = Type::array, .maximum = 2, .element = &multiplier};

constexpr Schema version{.type = Type::whole_number, .minimum = format_version, .maximum = format_version};
constexpr Schema id{.type = Type::id};
constexpr Schema name{.type = Type::text, .minimum = 1, .maximum = card_limits::name_length};
constexpr Schema currency{.type = Type::currency};
// Sources stand before the prices that name them.
constexpr Field card_fields[] = {
    {"$schema", &text},
    {"format", &version, Need::required},
    {"id", &id, Need::required, KMS_COST_MEMBER(RateCard, id)},
    {"name", &name, Need::required},
    {"provider", &text},
    {"product", &text},
    {"currency", &currency, Need::required, KMS_COST_MEMBER(RateCard, currency)},
    {"life", &life},
    {"sources", &sources, Need::required},
    {"hosting", &hosting, Need::required},
    {"calls", &calls, Need::required},
    {"meters", &meters, Need::optional, KMS_COST_MEMBER(RateCard, meters)},
    {"multipliers", &multipliers},
};

}  // namespace

constexpr Schema rate_card_schema = object(card_fields);

}  // namespace kms_cost::json
