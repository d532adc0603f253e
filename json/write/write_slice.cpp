#include "json/write/write_slice.hpp"

#include "json/write/write_cell.hpp"

namespace kms_cost::json {

namespace {

constexpr Name zero = "0";
constexpr Name one = "1";

}  // namespace

void SliceWriter::write_free(Name kind, Name rule, Int128 quantity, const Cell& cell) {
    begin(kind, rule);
    out_.field("quantity", quantity).field("price", zero).field("per", one).field("amount", zero).key("cell");
    write_cell(cell, out_);
    end();
}

void SliceWriter::begin(Name kind, Name rule) { out_.begin_object().field("kind", kind).field("rule", rule); }

void SliceWriter::priced(Int128 quantity, const Decimal& shown, const Decimal& price, std::int64_t per,
                         const Money& amount, const Cell& cell) {
    out_.field("quantity", quantity)
        .field("price", shown)
        .field("per", Int128{per})
        .field("amount", amount)
        .key("cell");
    write_cell(cell, out_);
    if (!multiplier_) return;
    out_.key("multiplier").begin_object().field("factor", multiplier_->factor).field("basePrice", price).key("cell");
    write_cell(Cell::multiplier(multiplier_->index), out_);
    out_.end_object();
}

void SliceWriter::slab_limits(const GraduatedPrice& price, std::size_t slab) {
    const auto above = slab == 0 ? 0 : *price.storage[slab - 1].up_to;
    out_.field("above", Int128{above});
    const auto& up_to = price.storage[slab].up_to;
    if (up_to)
        out_.field("upTo", Int128{*up_to});
    else
        out_.key("upTo").null();
}

}  // namespace kms_cost::json
