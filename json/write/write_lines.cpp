#include "json/write/write_lines.hpp"

#include "json/write/price_list.hpp"

namespace kms_cost::json {

namespace {

void begin_line(std::size_t group, Name charge, Int128 quantity, const Money& amount, JsonWriter& out) {
    out.begin_object().field("group", static_cast<int>(group)).field("charge", charge);
    out.field("quantity", quantity).field("amount", amount);
}

void end_line(JsonWriter& out) { out.end_array().end_object(); }

void write_slice(std::size_t price, Int128 quantity, const Money& amount, JsonWriter& out) {
    out.begin_object().field("price", static_cast<int>(price)).field("quantity", quantity).field("amount", amount);
    out.end_object();
}

void write_work(const Work& work, JsonWriter& out) {
    out.begin_object("work").field("kind", work_kind_names.of(work.kind())).begin_array("parts");
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

void write_lines(const Estimate& estimate, const Scenario& scenario, const PriceBook& book, JsonWriter& out) {
    PriceList prices(book);
    out.begin_array("lines");
    for (std::size_t i = 0; i < scenario.groups.size(); ++i) {
        const auto& group = scenario.groups[i];
        const auto hosting_class = group.hosting_class();
        const auto& region = group.in_region();

        const auto& hosting = estimate.hosting.entries[i];
        const auto hosted_days = hosting.hosted.quantity().count();
        begin_line(i, "hosting", hosted_days, hosting.amount, out);
        out.begin_object("counted").field("keys", group.keys.count());
        if (book.card().hosting_unit == HostingUnit::key_version)
            out.field("versionsPerKey", group.versions_per_key.count());
        out.field("days", hosting.hosted.days.count).end_object().begin_array("slices");
        if (hosting.hosted.not_billed != NotBilled::no && hosted_days != 0)
            write_slice(prices.not_billed(hosting.hosted.not_billed), hosted_days, {}, out);
        const auto shares = estimate.hosting.shares_of(i);
        for (std::size_t slab = 0; slab < shares.size(); ++slab)
            if (!shares[slab].quantity.is_zero())
                write_slice(prices.hosting(hosting_class, slab, region.cloud), shares[slab].quantity.count(),
                            shares[slab].amount, out);
        end_line(out);

        const auto& calls = estimate.calls.entries[i];
        begin_line(i, "calls", group.calls.count(), calls.amount, out);
        if (group.work) write_work(*group.work, out);
        out.begin_array("slices");
        if (!calls.free.is_zero()) write_slice(prices.free_quota(), calls.free.count(), {}, out);
        if (!calls.priced.is_zero())
            write_slice(prices.call(group.api_class(), region), calls.priced.count(), calls.amount, out);
        end_line(out);
    }
    out.end_array();
    prices.write(out);
}

}  // namespace kms_cost::json
