// Every case file of requests that are about one month, twice: parsed from its text, and from CBOR as in WebAssembly.

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "json/document/cbor.hpp"
#include "json/native/parse.hpp"
#include "json/plan/planner.hpp"
#include "tests/core/case_files.hpp"

namespace kms_cost::test {
namespace {

using Json = nlohmann::ordered_json;
using json::Document;
using json::Planner;

struct Kind {
    const char* folder;
    std::string_view (Planner::*compute)(const Document&);
};
constexpr Kind kinds[] = {
    {"marginal", &Planner::marginal},
    {"solve", &Planner::solve},
    {"sweep", &Planner::sweep_in_full},
    {"compare", &Planner::compare},
};

struct RequestCase {
    Kind kind;
    CaseFile file;
};

void PrintTo(const RequestCase& example, std::ostream* out) { *out << example.kind.folder << '/' << example.file.name; }

std::vector<RequestCase> all_cases() {
    std::vector<RequestCase> cases;
    for (const auto& kind : kinds)
        for (auto& file : case_files(kind.folder)) cases.push_back({kind, std::move(file)});
    return cases;
}

void add_cards(Planner& planner, const Json& content) {
    const auto add = [&](const std::string& text) {
        const auto document = json::parse(text);
        ASSERT_TRUE(document.ok());
        planner.add_rate_card(document.value.document);
    };
    for (const auto& entry : std::filesystem::directory_iterator(cards_folder())) add(read_file(entry.path()));
    if (content.contains("cards"))
        for (const auto& card : content["cards"]) add(card.dump());
}

void expect_match(const Json& content, std::string_view answer) {
    const auto actual = Json::parse(answer);
    const bool refused = content.contains("problems");
    ASSERT_EQ(actual.contains("problems"), refused) << answer;
    const auto found = refused ? notice_differences(content["problems"], actual["problems"])
                               : differences(content.at("expect"), actual);
    for (const auto& difference : found) ADD_FAILURE() << difference;
}

class WhatIfCase : public testing::TestWithParam<RequestCase> {};

TEST_P(WhatIfCase, GivesWhatIsExpected) {
    const auto& [kind, file] = GetParam();
    Planner planner;
    add_cards(planner, file.content);
    const auto& request = file.content.at("request");

    const auto parsed = json::parse(request.dump());
    ASSERT_TRUE(parsed.ok());
    expect_match(file.content, (planner.*kind.compute)(parsed.value.document));

    const auto bytes = Json::to_cbor(request);
    Document document;
    ASSERT_TRUE(json::read_cbor(bytes, document));
    expect_match(file.content, (planner.*kind.compute)(document));
}

std::string name_of(const testing::TestParamInfo<RequestCase>& info) {
    auto name = info.param.kind.folder + std::string("_") + info.param.file.name;
    for (auto& c : name)
        if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '_';
    return name;
}

INSTANTIATE_TEST_SUITE_P(Cases, WhatIfCase, testing::ValuesIn(all_cases()), name_of);

}  // namespace
}  // namespace kms_cost::test
