#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/rate_card/price_book.hpp"
#include "json/document/document.hpp"

namespace kms_cost::json {

/// The whole calculator behind documents: rate cards in, scenarios in, JSON text out. It keeps the cards and no other
/// state.
class Engine {
public:
    /// Loads a card, in place of one with the same id. @return {"id": ...} or {"problems": [...]}
    std::string add_rate_card(const Document& document);

    /// @return the estimate (schemas/estimate.schema.json) or {"problems": [...]}
    [[nodiscard]] std::string estimate(const Document& document) const;

private:
    [[nodiscard]] const PriceBook* find(std::string_view id) const;

    std::vector<std::unique_ptr<PriceBook>> books_;
    std::vector<Name> ids_;  ///< of the books, in their order, and kept by them
};

}  // namespace kms_cost::json
