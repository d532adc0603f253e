#include "json/write/write_lines.hpp"

#include "json/write/write_slice.hpp"

namespace kms_cost::json {

namespace {

void begin_line(std::size_t group, Name charge, Name unit, JsonWriter& out) {
    out.begin_object().field("group", static_cast<int>(group)).field("charge", charge).field("unit", unit);
}

Name not_billed_rule(NotBilled reason) {
    return reason == NotBilled::pending_deletion ? Name("hosting.pending-deletion") : Name("hosting.pending-import");
}

void write_work(const Work& work, JsonWriter& out) {
    out.key("work").begin_object().field("kind", work_kind_names.of(work.kind())).key("parts").begin_array();
    for (const auto& part : work.parts()) {
        out.begin_object()
            .field("what", part.what)
            .field("quantity", Int128{part.quantity})
            .field("callsEach", Int128{part.calls_each});
        if (part.cache_hit_ratio) out.field("cacheHitRatio", *part.cache_hit_ratio);
        out.field("calls", part.calls().count()).end_object();
    }
    out.end_array().end_object();
}

}  // namespace

void LineWriter::write_lines(std::size_t group_index) {
    write_hosting_line(group_index);
    write_calls_line(group_index);
}

void LineWriter::write_hosting_line(std::size_t group_index) {
    const auto& group = scenario_.groups[group_index];
    const auto& entry = estimate_.hosting.entries[group_index];
    const auto quantity = entry.hosted.quantity();
    const bool by_version = book_.card().hosting_unit == HostingUnit::key_version;
    begin_line(group_index, "hosting", by_version ? Name("key-version-day") : Name("key-day"), out_);
    out_.field("quantity", quantity.count()).field("amount", entry.amount).key("counted").begin_object();
    out_.field("keys", group.keys.count());
    if (by_version) out_.field("versionsPerKey", group.versions_per_key.count());
    out_.field("days", entry.hosted.days.count).end_object().key("slices").begin_array();

    const auto cloud = group.in_region().cloud;
    const auto hosting_class = group.hosting_class();
    const auto& price = book_.card().hosting_price(hosting_class);
    SliceWriter slices(book_.card(), cloud, out_);
    if (entry.hosted.not_billed != NotBilled::no && !quantity.is_zero())
        slices.write_free("not-billed", not_billed_rule(entry.hosted.not_billed), quantity.count(), {});
    const auto shares = estimate_.hosting.shares_of(group_index);
    for (std::size_t slab = 0; slab < price.count; ++slab) {
        const auto& share = shares[slab];
        if (share.quantity.is_zero()) continue;
        if (price.is_plain)
            slices.begin("price", "hosting.price");
        else
            slices.begin("slab", "hosting.tier");
        slices.priced(share.quantity.count(), book_.hosting(hosting_class, slab, cloud).shown,
                      price.storage[slab].price, 1, share.amount, Cell::hosting(book_.card(), hosting_class, slab));
        if (!price.is_plain) slices.slab_limits(price, slab);
        slices.end();
    }
    out_.end_array().end_object();
}

void LineWriter::write_calls_line(std::size_t group_index) {
    const auto& group = scenario_.groups[group_index];
    const auto& entry = estimate_.calls.entries[group_index];
    begin_line(group_index, "calls", "call", out_);
    out_.field("quantity", group.calls.count()).field("amount", entry.amount);
    if (group.work) write_work(*group.work, out_);
    out_.key("slices").begin_array();

    const auto& region = group.in_region();
    SliceWriter slices(book_.card(), region.cloud, out_);
    if (!entry.free.is_zero())
        slices.write_free("free-quota", "calls.free-quota", entry.free.count(), Cell::free_quota());
    if (!entry.priced.is_zero()) {
        slices.begin("price", "calls.price");
        const auto api_class = group.api_class();
        const auto& card = book_.card();
        slices.priced(entry.priced.count(), book_.call(api_class, region).shown,
                      card.call_price(api_class, region.region_class), card.calls_per, entry.amount,
                      Cell::call(api_class, region.region_class));
        slices.end();
    }
    out_.end_array().end_object();
}

}  // namespace kms_cost::json
