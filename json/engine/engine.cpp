#include "json/engine/engine.hpp"

#include <utility>

#include "core/estimate/estimate.hpp"
#include "json/read/read_rate_card.hpp"
#include "json/read/read_scenario.hpp"
#include "json/write/write_estimate.hpp"
#include "json/write/write_notices.hpp"

namespace kms_cost::json {

std::string_view Engine::add_rate_card(const Document& document) {
    const auto card = read_rate_card(document.root());
    if (!card.ok()) return refuse(card.problems);

    auto* book = find(card.value.id.name());
    const bool is_new = book == nullptr;
    if (is_new) {
        auto loaded = std::make_unique<Loaded>();
        loaded->before = std::move(last_);
        last_ = std::move(loaded);
        book = &last_->book;
    }
    *book = PriceBook(card.value);
    if (is_new) ids_.push_back(book->card().id.name());
    start_answer().begin_object().field("id", book->card().id.name()).end_object();
    return answer_.text();
}

PriceBook* Engine::find(std::string_view id) const {
    for (auto* loaded = last_.get(); loaded != nullptr; loaded = loaded->before.get())
        if (loaded->book.card().id.name().is(id)) return &loaded->book;
    return nullptr;
}

const PriceBook* Engine::card_for(const Scenario& scenario, Problems& problems, const Path& path) const {
    const auto* book = find(scenario.rate_card);
    if (book != nullptr) {
        problems.append_new(needed_by_card(scenario.account, book->card(), path));
    } else if (problems.empty()) {
        problems.add(ProblemCode::unknown_rate_card, path.field("rateCard")).list = ids_;
    }
    return book;
}

JsonWriter& Engine::start_answer() {
    details_ = 0;
    answer_.start();
    return answer_;
}

std::string_view Engine::estimate(const Document& document) {
    auto scenario = read_scenario(document.root(), ids_);
    const auto* book = card_for(scenario.value, scenario.problems);
    if (!scenario.ok()) return refuse(scenario.problems);

    const auto result = kms_cost::estimate(scenario.value, *book);
    if (!result.ok()) return refuse(result.problems);
    details_ = write_estimate(result.value, scenario.value, *book, start_answer());
    return answer_.text();
}

std::string_view Engine::refuse(const Problems& problems) {
    write_problems(problems, start_answer());
    return answer_.text();
}

}  // namespace kms_cost::json
