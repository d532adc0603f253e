#include "json/write/write_slice.hpp"

namespace kms_cost::json {

namespace {

constexpr Name zero = "0";
constexpr Name one = "1";

}  // namespace

void SliceWriter::write_free(Name kind, Name rule, Int128 quantity, const Cell& cell) {
    begin(kind, rule);
    out_.field("quantity", quantity).field("price", zero).field("per", one).field("amount", zero).key("cell");
    if (cell.kind == Cell::Kind::none) out_.null();
    else out_.text(path_of(cell));
    end();
}

void SliceWriter::begin(Name kind, Name rule) {
    out_.begin_object().field("kind", kind).field("rule", rule);
}

void SliceWriter::priced(Int128 quantity, Decimal price, std::int64_t per, Money amount, const Cell& cell) {
    out_.field("quantity", quantity)
        .field("price", card_.in_cloud(price, cloud_))
        .field("per", Int128{per})
        .field("amount", amount)
        .field("cell", path_of(cell));
    const auto& multiplier = card_.multiplier(cloud_);
    if (!multiplier) return;
    out_.key("multiplier")
        .begin_object()
        .field("factor", normalized(multiplier->factor))
        .field("basePrice", normalized(price))
        .field("cell", path_of(Cell::multiplier(multiplier->index)))
        .end_object();
}

void SliceWriter::slab_limits(const GraduatedPrice& price, std::size_t slab) {
    const auto above = slab == 0 ? 0 : *price.storage[slab - 1].up_to;
    out_.field("above", Int128{above});
    const auto& up_to = price.storage[slab].up_to;
    if (up_to) out_.field("upTo", Int128{*up_to});
    else out_.key("upTo").null();
}

}  // namespace kms_cost::json
