#include "json/write/write_lines.hpp"

#include "json/write/price_list.hpp"

namespace kms_cost::json {

namespace {

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

void write_hosting_line(std::size_t index, const KeyGroup& group, const HostingBill& bill, HostingUnit unit,
                        PriceList& prices, JsonWriter& out) {
    const auto& entry = bill.entries[index];
    const auto hosted_days = entry.hosted.quantity().count();
    begin_line(index, "hosting", hosted_days, entry.amount, out);
    out.begin_object("counted").field("keys", group.keys.count());
    if (unit == HostingUnit::key_version) out.field("versionsPerKey", group.versions_per_key.count());
    out.field("days", entry.hosted.days.count).end_object();
    write_hosting_slices(index, group, bill, hosted_days, prices, out);
}

void write_calls_line(std::size_t index, const KeyGroup& group, const CallsBill& bill, PriceList& prices,
                      JsonWriter& out) {
    begin_line(index, "calls", group.calls.count(), bill.entries[index].amount, out);
    if (group.work) write_work(*group.work, out);
    write_calls_slices(index, group, bill, prices, out);
}

}  // namespace

void begin_line(std::size_t group, Name charge, Int128 quantity, const Money& amount, JsonWriter& out) {
    out.begin_object().field("group", static_cast<int>(group)).field("charge", charge);
    out.field("quantity", quantity).field("amount", amount);
}

void write_hosting_slices(std::size_t index, const KeyGroup& group, const HostingBill& bill, Int128 hosted_days,
                          PriceList& prices, JsonWriter& out) {
    const auto not_billed = bill.entries[index].hosted.not_billed;
    out.begin_array("slices");
    if (not_billed != NotBilled::no && hosted_days != 0)
        write_slice(prices.not_billed(not_billed), hosted_days, {}, out);
    const auto shares = bill.shares_of(index);
    for (std::size_t slab = 0; slab < shares.size(); ++slab)
        if (!shares[slab].quantity.is_zero())
            write_slice(prices.hosting(group.hosting_class(), slab, group.in_region().cloud),
                        shares[slab].quantity.count(), shares[slab].amount, out);
    end_line(out);
}

void write_calls_slices(std::size_t index, const KeyGroup& group, const CallsBill& bill, PriceList& prices,
                        JsonWriter& out) {
    const auto& entry = bill.entries[index];
    out.begin_array("slices");
    if (!entry.free.is_zero()) write_slice(prices.free_quota(), entry.free.count(), {}, out);
    if (!entry.priced.is_zero())
        write_slice(prices.call(group.api_class(), group.in_region()), entry.priced.count(), entry.amount, out);
    end_line(out);
}

void write_lines(const Estimate& estimate, const Scenario& scenario, const PriceBook& book, JsonWriter& out) {
    PriceList prices(book);
    out.begin_array("lines");
    for (std::size_t i = 0; i < scenario.groups.size(); ++i) {
        write_hosting_line(i, scenario.groups[i], estimate.hosting, book.card().hosting_unit, prices, out);
        write_calls_line(i, scenario.groups[i], estimate.calls, prices, out);
    }
    out.end_array();
    prices.write(out);
}

}  // namespace kms_cost::json
