#include "json/plan/compare_request.hpp"

namespace kms_cost::json {

namespace {

template <class Element>
void* make_list(void* member, std::size_t count) {
    auto& made = *static_cast<List<Element>*>(member);
    made = List<Element>(count);
    return made.data();
}

using Column = CompareRequest::Column;
using ExchangeRate = CompareRequest::ExchangeRate;

constexpr Schema name{.type = Type::text, .maximum = compare_limits::name_length};
constexpr Schema scenario{.type = Type::document};
constexpr Schema rate_card{.type = Type::loaded_card};
constexpr Field column_fields[] = {
    {"name", &name, Need::required, KMS_COST_MEMBER(Column, name)},
    {"scenario", &scenario, Need::required},
    {"rateCard", &rate_card, Need::optional, KMS_COST_MEMBER(Column, rate_card)},
};
constexpr Schema column{.type = Type::object, .fields = column_fields};
constexpr Schema columns{.type = Type::array,
                         .stride = sizeof(Column),
                         .maximum = compare_limits::most_columns,
                         .element = &column,
                         .make_room = &make_list<Column>};

constexpr Schema currency{.type = Type::currency};
constexpr Schema rate{.type = Type::decimal,
                      .decimals = compare_limits::rate_decimals,
                      .minimum = 1,
                      .maximum = compare_limits::highest_rate};
constexpr Field rate_fields[] = {
    {"from", &currency, Need::required, KMS_COST_MEMBER(ExchangeRate, from)},
    {"to", &currency, Need::required, KMS_COST_MEMBER(ExchangeRate, to)},
    {"rate", &rate, Need::required, KMS_COST_MEMBER(ExchangeRate, rate)},
};
constexpr Schema exchange_rate{.type = Type::object, .fields = rate_fields};
constexpr Schema exchange_rates{.type = Type::array,
                                .stride = sizeof(ExchangeRate),
                                .maximum = compare_limits::exchange_rates,
                                .element = &exchange_rate,
                                .make_room = &make_list<ExchangeRate>};

constexpr Field compare_fields[] = {
    {"columns", &columns, Need::required, KMS_COST_MEMBER(CompareRequest, columns)},
    {"exchangeRates", &exchange_rates, Need::optional, KMS_COST_MEMBER(CompareRequest, exchange_rates)},
};

}  // namespace

constexpr Schema compare_request_schema{.type = Type::object, .fields = compare_fields};

}  // namespace kms_cost::json
