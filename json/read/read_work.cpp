#include "json/read/read_work.hpp"

#include "core/scenario/scenario.hpp"
#include "json/read/fields.hpp"
#include "json/read/values.hpp"

namespace kms_cost::json {

std::optional<Work> read_work(Document::Node node, const Path& path, Report& report) {
    const auto problems_before = report.size();
    Fields fields(node, path, report);
    const auto kind = read_name(fields.required("kind"), path.field("kind"), work_kind_names, report);
    if (!kind) return std::nullopt;

    const auto count = [&](std::string_view name) {
        return read_whole(fields.required(name), path.field(name), {0, limits::calls}, report).value_or(0);
    };
    Work work;
    switch (*kind) {
        case WorkKind::disk_encryption: work = Work::disk_encryption(count("disks")); break;
        case WorkKind::envelope_encryption: {
            const auto uploads = count("uploads");
            const auto reads = count("reads");
            const auto ratio = read_decimal(fields.optional("cacheHitRatio"), path.field("cacheHitRatio"),
                                            {.maximum = 1, .decimals = cache_hit_ratio_decimals}, report);
            work = Work::envelope_encryption(uploads, reads, ratio);
            break;
        }
        case WorkKind::signing: work = Work::signing(count("signatures")); break;
    }
    fields.finish();
    if (report.size() != problems_before) return std::nullopt;
    return work;
}

}  // namespace kms_cost::json
