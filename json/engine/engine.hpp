#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

#include "core/list/list.hpp"
#include "core/problem/problem.hpp"
#include "core/rate_card/price_book.hpp"
#include "core/scenario/scenario.hpp"
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

protected:
    /// The loaded card of an id, or none.
    [[nodiscard]] PriceBook* find(std::string_view id) const;
    /// The card that a scenario names. What it needs and the scenario does not state is a problem; and so is, where
    /// there is no other, that there is no such card: the default may be missing.
    ///
    /// @param path where the scenario stands in its document
    [[nodiscard]] const PriceBook* card_for(const Scenario& scenario, Problems& problems,
                                            const Path& path = Path()) const;
    /// Of the cards, in the order in which they came.
    [[nodiscard]] std::span<const Name> card_ids() const { return ids_; }
    /// What the next answer is written with, started.
    JsonWriter& start_answer();
    [[nodiscard]] std::string_view answer() const { return answer_.text(); }

private:
    struct Loaded {
        PriceBook book;
        std::unique_ptr<Loaded> before;
    };

    std::unique_ptr<Loaded> last_;
    List<Name> ids_;  ///< the cards keep them
    JsonWriter answer_;
    std::size_t details_ = 0;
};

}  // namespace kms_cost::json
