#include "json/write/write_notices.hpp"

namespace kms_cost::json {

namespace {

void write_parameter(const Parameter& parameter, JsonWriter& out) {
    switch (parameter.kind) {
        case Parameter::Kind::none: return;
        case Parameter::Kind::text: out.field(parameter.name, parameter.text); return;
        case Parameter::Kind::number: out.field(parameter.name, Int128{parameter.number}); return;
        case Parameter::Kind::list:
            out.key(parameter.name).begin_array();
            for (const auto name : parameter.list) out.text(name);
            out.end_array();
    }
}

}  // namespace

void write_notices(const std::vector<Notice>& notices, JsonWriter& out) {
    out.begin_array();
    for (const auto& notice : notices) {
        out.begin_object().field("code", notice.code).field("path", notice.path).key("parameters").begin_object();
        for (const auto& parameter : notice.parameters) write_parameter(parameter, out);
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
