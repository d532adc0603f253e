#include "core/scenario/work.hpp"

namespace kms_cost {

Calls WorkPart::calls() const {
    const Int128 uncached = static_cast<Int128>(quantity) * calls_each;
    if (!cache_hit_ratio) return Calls(uncached);
    const Int128 whole = power_of_ten(cache_hit_ratio->decimals);
    return Calls((uncached * (whole - cache_hit_ratio->digits) + whole - 1) / whole);
}

Work Work::disk_encryption(std::int64_t disks) {
    Work work;
    work.kind_ = WorkKind::disk_encryption;
    work.parts_[work.part_count_++] = {.what = "disks", .quantity = disks, .calls_each = 3, .cache_hit_ratio = {}};
    return work;
}

Work Work::envelope_encryption(std::int64_t uploads, std::int64_t reads, std::optional<Decimal> cache_hit_ratio) {
    Work work;
    work.kind_ = WorkKind::envelope_encryption;
    work.parts_[work.part_count_++] = {
        .what = "uploads", .quantity = uploads, .calls_each = 1, .cache_hit_ratio = cache_hit_ratio};
    work.parts_[work.part_count_++] = {
        .what = "reads", .quantity = reads, .calls_each = 1, .cache_hit_ratio = cache_hit_ratio};
    return work;
}

Work Work::signing(std::int64_t signatures) {
    Work work;
    work.kind_ = WorkKind::signing;
    work.parts_[work.part_count_++] = {
        .what = "signatures", .quantity = signatures, .calls_each = 1, .cache_hit_ratio = {}};
    return work;
}

Calls Work::calls() const {
    Calls sum;
    for (const auto& part : parts()) sum += part.calls();
    return sum;
}

}  // namespace kms_cost
