#include "json/write/write_slice.hpp"

#include "core/money/decimal_text.hpp"

namespace kms_cost::json {

void SliceWriter::write_free(std::string_view kind, std::string_view rule, Int128 quantity, const Cell& cell) {
    begin(kind, rule);
    out_.field("quantity", to_text(quantity)).field("price", "0").field("per", "1").field("amount", "0").key("cell");
    if (cell.kind == Cell::Kind::none) out_.null();
    else out_.text(path_of(cell));
    end();
}

void SliceWriter::begin(std::string_view kind, std::string_view rule) {
    out_.begin_object().field("kind", kind).field("rule", rule);
}

void SliceWriter::priced(Int128 quantity, Decimal price, std::int64_t per, Money amount, const Cell& cell) {
    out_.field("quantity", to_text(quantity))
        .field("price", to_text(card_.in_cloud(price, cloud_)))
        .field("per", to_text(Int128{per}))
        .field("amount", to_text(amount))
        .field("cell", path_of(cell));
    const auto& multiplier = card_.multiplier(cloud_);
    if (!multiplier) return;
    out_.key("multiplier")
        .begin_object()
        .field("factor", to_text(normalized(multiplier->factor)))
        .field("basePrice", to_text(normalized(price)))
        .field("cell", path_of(Cell::multiplier(multiplier->index)))
        .end_object();
}

void SliceWriter::slab_limits(const GraduatedPrice& price, std::size_t slab) {
    const auto above = slab == 0 ? 0 : *price.slabs[slab - 1].up_to;
    out_.field("above", to_text(Int128{above})).key("upTo");
    const auto& up_to = price.slabs[slab].up_to;
    if (up_to) out_.text(to_text(Int128{*up_to}));
    else out_.null();
}

}  // namespace kms_cost::json
