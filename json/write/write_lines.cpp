#include "json/write/write_lines.hpp"

#include "json/write/price_list.hpp"

namespace kms_cost::json {

namespace {

/// What is not priced has no amount, which is not 0.
void write_amount(bool priced, const Money& amount, JsonWriter& out) {
    if (priced)
        out.field("amount", amount);
    else
        out.null("amount");
}

void begin_line(std::size_t group, Charge charge, Int128 quantity, bool priced, const Money& amount, JsonWriter& out) {
    out.begin_object().field("group", static_cast<int>(group)).field("charge", charge_names.of(charge));
    write_amount(priced, amount, out.field("quantity", quantity));
}

void end_line(JsonWriter& out) { out.end_array().end_object(); }

void write_slice(std::size_t price, Int128 quantity, bool priced, const Money& amount, JsonWriter& out) {
    out.begin_object().field("price", static_cast<int>(price)).field("quantity", quantity);
    write_amount(priced, amount, out);
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

void write_hosting_line(std::size_t index, const KeyGroup& group, const HostingBill& bill, const RateCard& card,
                        PriceList& prices, JsonWriter& out) {
    const auto& hosted = bill.entries[index].hosted;
    begin_hosting_line(index, group, bill, hosted.quantity(), card, out);
    out.begin_object("counted").field("keys", group.keys.count());
    if (card.hosting_unit == HostingUnit::key_version) out.field("versionsPerKey", group.versions_per_key.count());
    out.field("days", hosted.days.count).end_object();
    end_hosting_line(index, group, bill, hosted.quantity(), card, prices, out);
}

void write_calls_line(std::size_t index, const KeyGroup& group, const CallsBill& bill, PriceList& prices,
                      JsonWriter& out) {
    begin_calls_line(index, group, bill, out);
    if (group.work) write_work(*group.work, out);
    end_calls_line(index, group, bill, prices, out);
}

/// Whether all that is billed has a price.
bool is_priced(const KeyGroup& group, const HostingBill::Entry& entry, HostedDays hosted, const RateCard& card) {
    const bool billed = entry.hosted.not_billed == NotBilled::no && !hosted.is_zero();
    return !billed || card.hosting_price(group.hosting_class()).is_stated();
}

void write_meters(const MeteredBill& bill, const Scenario& scenario, const RateCard& card, PriceList& prices,
                  JsonWriter& out) {
    out.begin_array("meters");
    for (std::size_t i = 0; i < bill.entries.size(); ++i) {
        if (!card.meters[i]) continue;
        const auto& entry = bill.entries[i];
        out.begin_object().field("meter", meter_names.names[i]).begin_object("counted");
        out.field("stated", scenario.account.stated[i].value_or(Decimal{})).field("count", entry.count);
        out.field("days", scenario.period.days).end_object();
        out.field("quantity", entry.quantity.count()).field("amount", entry.amount);
        out.field("price", static_cast<int>(prices.meter(static_cast<Meter>(i)))).end_object();
    }
    out.end_array();
}

}  // namespace

void begin_hosting_line(std::size_t index, const KeyGroup& group, const HostingBill& bill, HostedDays hosted,
                        const RateCard& card, JsonWriter& out) {
    const auto& entry = bill.entries[index];
    begin_line(index, Charge::hosting, hosted.count(), is_priced(group, entry, hosted, card), entry.amount, out);
}

void end_hosting_line(std::size_t index, const KeyGroup& group, const HostingBill& bill, HostedDays hosted,
                      const RateCard& card, PriceList& prices, JsonWriter& out) {
    const auto& entry = bill.entries[index];
    out.begin_array("slices");
    if (entry.hosted.not_billed != NotBilled::no && !hosted.is_zero())
        write_slice(prices.not_billed(entry.hosted.not_billed), hosted.count(), true, {}, out);
    if (!is_priced(group, entry, hosted, card))
        write_slice(prices.hosting(group.hosting_class(), 0, Cloud::public_cloud), hosted.count(), false, {}, out);
    const auto shares = bill.shares_of(index);
    for (std::size_t slab = 0; slab < shares.size(); ++slab)
        if (!shares[slab].quantity.is_zero())
            write_slice(prices.hosting(group.hosting_class(), slab, group.in_region().cloud),
                        shares[slab].quantity.count(), true, shares[slab].amount, out);
    end_line(out);
}

void begin_calls_line(std::size_t index, const KeyGroup& group, const CallsBill& bill, JsonWriter& out) {
    const auto& entry = bill.entries[index];
    begin_line(index, Charge::calls, group.calls.count(), entry.without_price.is_zero(), entry.amount, out);
}

void end_calls_line(std::size_t index, const KeyGroup& group, const CallsBill& bill, PriceList& prices,
                    JsonWriter& out) {
    const auto& entry = bill.entries[index];
    out.begin_array("slices");
    if (!entry.without_price.is_zero())
        write_slice(prices.calls_without_price(), entry.without_price.count(), false, {}, out);
    if (!entry.other.is_zero()) write_slice(prices.other_operations(), entry.other.count(), true, {}, out);
    if (!entry.free.is_zero()) write_slice(prices.free_quota(), entry.free.count(), true, {}, out);
    if (!entry.priced.is_zero())
        write_slice(prices.call(group.api_class(), group.in_region()), entry.priced.count(), true, entry.amount, out);
    end_line(out);
}

void write_lines(const Estimate& estimate, const Scenario& scenario, const PriceBook& book, JsonWriter& out) {
    PriceList prices(book);
    out.begin_array("lines");
    for (std::size_t i = 0; i < scenario.groups.size(); ++i) {
        write_hosting_line(i, scenario.groups[i], estimate.hosting, book.card(), prices, out);
        write_calls_line(i, scenario.groups[i], estimate.calls, prices, out);
    }
    out.end_array();
    if (book.card().has_meters()) write_meters(estimate.metered, scenario, book.card(), prices, out);
    prices.write(out);
}

}  // namespace kms_cost::json
