// Every case file of tests/cases through the engine, twice: parsed from its text, and from CBOR as in WebAssembly.

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "json/document/cbor.hpp"
#include "json/native/parse.hpp"
#include "json/plan/planner.hpp"
#include "tests/core/base64.hpp"
#include "tests/core/case_files.hpp"

namespace kms_cost::test {
namespace {

using Json = nlohmann::ordered_json;
using json::Document;
using json::Engine;
using json::Planner;

template <class Calculator>
using Compute = std::string_view (Calculator::*)(const Document&);

template <class Calculator>
std::string_view answer(Calculator& engine, Compute<Calculator> compute, const std::string& text) {
    const auto document = json::parse(text);
    return document.ok() ? (engine.*compute)(document.value.document) : engine.refuse(document.problems);
}

template <class Calculator>
std::string_view answer_to_cbor(Calculator& engine, Compute<Calculator> compute, const Json& value) {
    const auto bytes = Json::to_cbor(value);
    Document document;
    EXPECT_TRUE(json::read_cbor(bytes, document));
    return (engine.*compute)(document);
}

/// The shipped cards, and those of the case.
void add_cards(Engine& engine, const Json& content) {
    for (const auto& entry : std::filesystem::directory_iterator(cards_folder()))
        answer(engine, &Engine::add_rate_card, read_file(entry.path()));
    if (content.contains("cards"))
        for (const auto& card : content["cards"]) answer(engine, &Engine::add_rate_card, card.dump());
}

std::string scenario_text(const Json& content) {
    if (content.contains("scenarioText")) return content["scenarioText"];
    if (content.contains("scenarioBase64")) return from_base64(content["scenarioBase64"].get<std::string>());
    if (content.contains("scenarioNested")) {
        const auto depth = content["scenarioNested"].get<std::size_t>();
        return std::string(depth, '[') + std::string(depth, ']');
    }
    return content["scenario"].dump();
}

/// Writes each slice's price out in its place, as case files state it.
void write_prices_out(Json& lines, const Json& prices) {
    for (auto& line : lines)
        for (auto& slice : line["slices"]) slice.update(prices.at(slice["price"].get<std::size_t>()));
}

void expect_match(const Json& content, std::string_view answer) {
    auto actual = Json::parse(answer);
    if (content.contains("problems")) {
        ASSERT_TRUE(actual.contains("problems")) << answer;
        for (const auto& difference : notice_differences(content["problems"], actual["problems"]))
            ADD_FAILURE() << difference;
        return;
    }
    auto expected = content.at("expect");
    if (actual.contains("lines")) write_prices_out(actual["lines"], actual["prices"]);
    if (actual.contains("months"))
        for (auto& month : actual["months"])
            if (month.contains("lines")) write_prices_out(month["lines"], actual["prices"]);
    if (expected.contains("warnings")) {
        ASSERT_TRUE(actual.contains("warnings")) << answer;
        for (const auto& difference : notice_differences(expected["warnings"], actual["warnings"]))
            ADD_FAILURE() << difference;
        expected.erase("warnings");
    }
    for (const auto& difference : differences(expected, actual)) ADD_FAILURE() << difference;
}

class EstimateCase : public testing::TestWithParam<CaseFile> {};

TEST_P(EstimateCase, GivesWhatIsExpected) {
    const auto& content = GetParam().content;
    Engine engine;
    add_cards(engine, content);
    expect_match(content, answer(engine, &Engine::estimate, scenario_text(content)));
    if (content.contains("scenario"))
        expect_match(content, answer_to_cbor(engine, &Engine::estimate, content["scenario"]));
}

class ProjectionCase : public testing::TestWithParam<CaseFile> {};

TEST_P(ProjectionCase, GivesWhatIsExpected) {
    const auto& content = GetParam().content;
    Planner planner;
    add_cards(planner, content);
    expect_match(content, answer(planner, &Planner::project, content["request"].dump()));
    expect_match(content, answer_to_cbor(planner, &Planner::project, content["request"]));
}

class RateCardCase : public testing::TestWithParam<CaseFile> {};

TEST_P(RateCardCase, IsAcceptedOrRefused) {
    const auto& content = GetParam().content;
    const auto text = content.contains("cardText") ? content["cardText"].get<std::string>() : content["card"].dump();
    Engine engine;
    expect_match(content, answer(engine, &Engine::add_rate_card, text));
}

std::string name_of(const testing::TestParamInfo<CaseFile>& info) {
    auto name = info.param.name;
    for (auto& c : name)
        if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '_';
    return name;
}

INSTANTIATE_TEST_SUITE_P(Cases, EstimateCase, testing::ValuesIn(case_files("estimate")), name_of);
INSTANTIATE_TEST_SUITE_P(Cases, ProjectionCase, testing::ValuesIn(case_files("projection")), name_of);
INSTANTIATE_TEST_SUITE_P(Cases, RateCardCase, testing::ValuesIn(case_files("rate-card")), name_of);

TEST(ShippedRateCards, AreAccepted) {
    std::size_t cards = 0;
    for (const auto& entry : std::filesystem::directory_iterator(cards_folder())) {
        Engine engine;
        const auto added = answer(engine, &Engine::add_rate_card, read_file(entry.path()));
        EXPECT_EQ(Json::parse(added)["id"], entry.path().stem().string()) << added;
        ++cards;
    }
    EXPECT_GE(cards, 5U);
}

}  // namespace

void PrintTo(const CaseFile& file, std::ostream* out) { *out << file.name; }

}  // namespace kms_cost::test
