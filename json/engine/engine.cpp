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
    details_ = 0;
    answer_.start();
    answer_.begin_object().field("id", book->card().id.name()).end_object();
    return answer_.text();
}

PriceBook* Engine::find(std::string_view id) const {
    for (auto* loaded = last_.get(); loaded != nullptr; loaded = loaded->before.get())
        if (loaded->book.card().id.name().is(id)) return &loaded->book;
    return nullptr;
}

std::string_view Engine::estimate(const Document& document) {
    const auto scenario = read_scenario(document.root(), ids_);
    if (!scenario.ok()) return refuse(scenario.problems);

    const auto* book = find(scenario.value.rate_card);
    if (book == nullptr) {
        Problems problems;
        const Path root;
        problems.add(ProblemCode::unknown_rate_card, root.field("rateCard")).list = ids_;
        return refuse(problems);
    }
    const auto result = kms_cost::estimate(scenario.value, *book);
    if (!result.ok()) return refuse(result.problems);
    answer_.start();
    details_ = write_estimate(result.value, scenario.value, *book, answer_);
    return answer_.text();
}

std::string_view Engine::refuse(const Problems& problems) {
    details_ = 0;
    answer_.start();
    write_problems(problems, answer_);
    return answer_.text();
}

}  // namespace kms_cost::json
