#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "core/list/list.hpp"
#include "core/problem/problem.hpp"
#include "core/rate_card/price_book.hpp"
#include "json/document/document.hpp"
#include "json/write/json_writer.hpp"

namespace kms_cost::json {

/// The whole calculator behind documents: rate cards in, scenarios in, JSON text out. It keeps the cards and its last
/// answer: each answer is there until the next.
class Engine {
public:
    /// Loads a card, in place of one with the same id. @return {"id": ...} or {"problems": [...]}
    std::string_view add_rate_card(const Document& document);

    /// @return the estimate (schemas/estimate.schema.json) or {"problems": [...]}
    std::string_view estimate(const Document& document);

    /// Where in the last answer the details of an estimate begin, with a comma; 0 where it is none. They need not be
    /// read with the rest (docs/adr/0016-details-when-asked-for.md).
    [[nodiscard]] std::size_t details() const { return details_; }

    /// @return {"problems": [...]}
    std::string_view refuse(const Problems& problems);

private:
    [[nodiscard]] PriceBook* find(std::string_view id) const;

    struct Loaded {
        PriceBook book;
        std::unique_ptr<Loaded> before;
    };

    std::unique_ptr<Loaded> last_;
    List<Name> ids_;  ///< of the cards in the order in which they came; the cards keep them
    JsonWriter answer_;
    std::size_t details_ = 0;
};

}  // namespace kms_cost::json
