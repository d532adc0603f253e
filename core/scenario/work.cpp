#include "core/scenario/work.hpp"

namespace kms_cost {

Calls WorkPart::calls() const {
    const Int128 uncached = static_cast<Int128>(quantity) * calls_each;
    if (!cache_hit_ratio) return Calls(uncached);
    const Int128 whole = power_of_ten(cache_hit_ratio->decimals);
    return Calls((uncached * (whole - cache_hit_ratio->digits) + whole - 1) / whole);
}

Work Work::disk_encryption(std::int64_t disks) {
    Work work(WorkKind::disk_encryption);
    work.add("disks", disks, 3);
    return work;
}

Work Work::envelope_encryption(std::int64_t uploads, std::int64_t reads,
                               const std::optional<Decimal>& cache_hit_ratio) {
    Work work(WorkKind::envelope_encryption);
    work.add("uploads", uploads, 1).cache_hit_ratio = cache_hit_ratio;
    work.add("reads", reads, 1).cache_hit_ratio = cache_hit_ratio;
    return work;
}

Work Work::signing(std::int64_t signatures) {
    Work work(WorkKind::signing);
    work.add("signatures", signatures, 1);
    return work;
}

WorkPart& Work::add(Name what, std::int64_t quantity, std::int64_t calls_each) {
    auto& part = parts_[part_count_++];
    part.what = what;
    part.quantity = quantity;
    part.calls_each = calls_each;
    return part;
}

Calls Work::calls() const {
    Calls sum;
    for (const auto& part : parts()) sum += part.calls();
    return sum;
}

}  // namespace kms_cost
