// Every case file of tests/cases through the engine, twice: parsed from its text, and from CBOR as in WebAssembly.

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "json/document/cbor.hpp"
#include "json/engine/engine.hpp"
#include "json/native/parse.hpp"
#include "json/write/write_notices.hpp"
#include "tests/core/base64.hpp"
#include "tests/core/case_files.hpp"

namespace kms_cost::test {
namespace {

using Json = nlohmann::ordered_json;
using json::Document;
using json::Engine;

template <class Use>
std::string with_document(const std::string& text, Use use) {
    const auto document = json::parse(text);
    return document.ok() ? use(document.value.document) : json::problems_text(document.problems);
}

template <class Use>
std::string with_cbor(const Json& value, Use use) {
    const auto bytes = Json::to_cbor(value);
    Document document;
    EXPECT_TRUE(json::read_cbor(bytes, document));
    return use(document);
}

Engine engine_with_shipped_cards() {
    Engine engine;
    for (const auto& entry : std::filesystem::directory_iterator(cards_folder()))
        with_document(read_file(entry.path()), [&](const Document& card) { return engine.add_rate_card(card); });
    return engine;
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

void expect_match(const Json& content, const std::string& answer) {
    const auto actual = Json::parse(answer);
    if (content.contains("problems")) {
        ASSERT_TRUE(actual.contains("problems")) << answer;
        for (const auto& difference : notice_differences(content["problems"], actual["problems"]))
            ADD_FAILURE() << difference;
        return;
    }
    auto expected = content.at("expect");
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
    auto engine = engine_with_shipped_cards();
    if (content.contains("cards"))
        for (const auto& card : content["cards"])
            with_document(card.dump(), [&](const Document& document) { return engine.add_rate_card(document); });

    const auto estimate = [&](const Document& document) { return engine.estimate(document); };
    expect_match(content, with_document(scenario_text(content), estimate));
    if (content.contains("scenario")) expect_match(content, with_cbor(content["scenario"], estimate));
}

class RateCardCase : public testing::TestWithParam<CaseFile> {};

TEST_P(RateCardCase, IsAcceptedOrRefused) {
    const auto& content = GetParam().content;
    const auto text = content.contains("cardText") ? content["cardText"].get<std::string>() : content["card"].dump();
    expect_match(content, with_document(text, [](const Document& card) { return Engine().add_rate_card(card); }));
}

std::string name_of(const testing::TestParamInfo<CaseFile>& info) {
    auto name = info.param.name;
    for (auto& c : name)
        if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '_';
    return name;
}

INSTANTIATE_TEST_SUITE_P(Cases, EstimateCase, testing::ValuesIn(case_files("estimate")), name_of);
INSTANTIATE_TEST_SUITE_P(Cases, RateCardCase, testing::ValuesIn(case_files("rate-card")), name_of);

TEST(ShippedRateCards, AreAccepted) {
    std::size_t cards = 0;
    for (const auto& entry : std::filesystem::directory_iterator(cards_folder())) {
        const auto answer =
            with_document(read_file(entry.path()), [](const Document& card) { return Engine().add_rate_card(card); });
        EXPECT_EQ(Json::parse(answer)["id"], entry.path().stem().string()) << answer;
        ++cards;
    }
    EXPECT_GE(cards, 2U);
}

}  // namespace

void PrintTo(const CaseFile& file, std::ostream* out) { *out << file.name; }

}  // namespace kms_cost::test
