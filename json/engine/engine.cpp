#include "json/engine/engine.hpp"

#include <algorithm>

#include "core/estimate/estimate.hpp"
#include "json/read/read_rate_card.hpp"
#include "json/read/read_scenario.hpp"
#include "json/write/json_writer.hpp"
#include "json/write/write_estimate.hpp"
#include "json/write/write_notices.hpp"

namespace kms_cost::json {

std::string Engine::add_rate_card(const Document& document) {
    auto book = read_rate_card(document.root());
    if (!book.ok()) return problems_text(book.problems());

    const auto id = book.value().card().id;
    const auto known = std::ranges::find(ids_, id);
    if (known == ids_.end()) {
        ids_.push_back(id);
        books_.push_back(std::move(book.value()));
    } else {
        books_[static_cast<std::size_t>(known - ids_.begin())] = std::move(book.value());
    }
    return JsonWriter().begin_object().field("id", id).end_object().take();
}

std::string Engine::estimate(const Document& document) const {
    const auto scenario = read_scenario(document.root(), ids_);
    if (!scenario.ok()) return problems_text(scenario.problems());

    // A scenario is only accepted with a card that is loaded.
    const auto known = std::ranges::find(ids_, scenario.value().rate_card);
    const auto& book = books_[static_cast<std::size_t>(known - ids_.begin())];
    const auto result = kms_cost::estimate(scenario.value(), book);
    if (!result.ok()) return problems_text(result.problems());
    return estimate_text(result.value(), scenario.value(), book.card());
}

}  // namespace kms_cost::json
