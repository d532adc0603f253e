#include "json/write/write_notices.hpp"

namespace kms_cost::json {

void write_notices(const std::vector<Notice>& notices, JsonWriter& out) {
    out.begin_array();
    for (const auto& notice : notices) {
        out.begin_object().field("code", notice.code).field("path", notice.path).key("parameters").begin_object();
        for (const auto& parameter : notice.parameters) {
            out.key(parameter.name);
            if (parameter.is_list) out.begin_array();
            for (const auto& value : parameter.values) out.text(value);
            if (parameter.is_list) out.end_array();
        }
        out.end_object().end_object();
    }
    out.end_array();
}

std::string problems_text(const Problems& problems) {
    JsonWriter out;
    out.begin_object().key("problems");
    write_notices(problems, out);
    out.end_object();
    return out.take();
}

}  // namespace kms_cost::json
