#include "json/engine/engine.hpp"

#include "core/estimate/estimate.hpp"
#include "json/read/read_rate_card.hpp"
#include "json/read/read_scenario.hpp"
#include "json/write/json_writer.hpp"
#include "json/write/write_estimate.hpp"
#include "json/write/write_notices.hpp"

namespace kms_cost::json {

std::string Engine::add_rate_card(const Document& document) {
    const auto card = read_rate_card(document.root());
    if (!card.ok()) return problems_text(card.problems);

    std::size_t at = 0;
    while (at < books_.size() && std::string_view(ids_[at]) != card.value.id) ++at;
    if (at == books_.size()) {
        books_.emplace_back();
        ids_.emplace_back();
    }
    books_[at] = std::make_unique<PriceBook>(card.value);
    ids_[at] = Name::of_kept(books_[at]->card().id.c_str());
    return JsonWriter().begin_object().field("id", ids_[at]).end_object().take();
}

const PriceBook* Engine::find(std::string_view id) const {
    for (std::size_t i = 0; i < ids_.size(); ++i)
        if (std::string_view(ids_[i]) == id) return books_[i].get();
    return nullptr;
}

std::string Engine::estimate(const Document& document) const {
    const auto scenario = read_scenario(document.root(), ids_);
    if (!scenario.ok()) return problems_text(scenario.problems);

    const auto* book = find(scenario.value.rate_card);
    if (book == nullptr) {
        Problems problems;
        const Path root;
        add_problem(ProblemCode::unknown_rate_card, root.field("rateCard"), problems).list = ids_;
        return problems_text(problems);
    }
    const auto result = kms_cost::estimate(scenario.value, *book);
    if (!result.ok()) return problems_text(result.problems);
    return estimate_text(result.value, scenario.value, *book);
}

}  // namespace kms_cost::json
