#include "json/read/period_from.hpp"

#include "json/schema/written_forms.hpp"

namespace kms_cost::json {

Period period_from(Document::Node node) {
    Period period;
    if (!node.exists()) return period;
    const auto days = node.field("days");
    if (days.exists()) {
        period.days = static_cast<Days>(days.number().value);
    } else {
        period.month = parse_month(node.field("month").text());
        period.days = days_in(*period.month);
    }
    return period;
}

}  // namespace kms_cost::json
