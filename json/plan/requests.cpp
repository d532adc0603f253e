#include "json/plan/requests.hpp"

namespace kms_cost::json {

namespace {

constexpr std::int64_t longest_word = 64;

constexpr Schema scenario{.type = Type::document};
constexpr Schema word{.type = Type::text, .maximum = longest_word};

constexpr Field projection_fields[] = {
    {"scenario", &scenario, Need::required},
    {"lines", &word, Need::optional, KMS_COST_MEMBER(ProjectionRequest, lines)},
};

}  // namespace

constexpr Schema projection_request_schema{.type = Type::object, .fields = projection_fields};

Document::Node scenario_in(const Document& request) {
    const auto root = request.root();
    return root.kind() == Document::Kind::object ? root.field("scenario") : Document::Node();
}

}  // namespace kms_cost::json
