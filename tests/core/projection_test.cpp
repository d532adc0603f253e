// A projection against itself and against the estimate: what is computed in two ways has to agree.

#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "core/money/money.hpp"
#include "json/native/parse.hpp"
#include "json/plan/planner.hpp"
#include "tests/core/case_files.hpp"

namespace kms_cost::test {
namespace {

using Json = nlohmann::ordered_json;
using json::Engine;
using json::Planner;

template <class Calculator>
Json answer(Calculator& calculator, std::string_view (Calculator::*compute)(const json::Document&), const Json& value) {
    const auto text = value.dump();
    const auto document = json::parse(text);
    return Json::parse((calculator.*compute)(document.value.document));
}

void add_cards(Planner& planner, const Json& content) {
    for (const auto& entry : std::filesystem::directory_iterator(cards_folder()))
        answer<Engine>(planner, &Engine::add_rate_card, Json::parse(read_file(entry.path())));
    if (content.contains("cards"))
        for (const auto& card : content["cards"]) answer<Engine>(planner, &Engine::add_rate_card, card);
}

Money amount(const Json& text) {
    const auto value = parse_decimal(text.get<std::string>());
    return Money::from_units(*scaled_to(*value, Money::decimals));
}

/// Holds a month's lines against its totals, which are computed without them.
void expect_lines_to_add_up(const Json& month) {
    std::map<std::string, Money> by_charge;
    Money of_slices;
    Money of_lines;
    for (const auto& line : month["lines"]) {
        by_charge[line["charge"]] += amount(line["amount"]);
        of_lines += amount(line["amount"]);
        for (const auto& slice : line["slices"]) of_slices += amount(slice["amount"]);
    }
    EXPECT_EQ(by_charge["hosting"], amount(month["hosting"])) << month["month"];
    EXPECT_EQ(by_charge["calls"], amount(month["calls"])) << month["month"];
    EXPECT_EQ(of_lines, amount(month["total"])) << month["month"];
    EXPECT_EQ(of_slices, of_lines) << month["month"];
    Money by_class;
    for (const auto& part : month["hostingByClass"]) by_class += amount(part);
    for (const auto& part : month["callsByClass"]) by_class += amount(part);
    EXPECT_EQ(by_class, of_lines) << month["month"];
}

/// A card with many slabs, one quota for all keys and dear clouds: wherever shares could be lost.
Json tricky_card() {
    auto card = Json::parse(read_file(cards_folder() / "alibaba-cn-2021-03.json"));
    card["id"] = "tricky";
    const auto slab = [&](const char* price, int up_to) {
        auto made = card["hosting"]["prices"]["software"];
        made["price"] = price;
        if (up_to > 0) made["upTo"] = up_to;
        return made;
    };
    const auto slabs = Json{{"slabs", {slab("0.7", 3), slab("0.5", 11), slab("0.3", 40), slab("0.1", 0)}}};
    card["hosting"]["prices"]["software"] = slabs;
    card["hosting"]["prices"]["advanced-hardware"] = slabs;
    card["calls"]["freeQuota"]["for"] = "any-key";
    return card;
}

Json tricky_scenario() {
    auto keys = Json::array();
    const char* regions[] = {"cn-beijing", "cn-hangzhou-finance", "ap-southeast-1", "cn-north-2-gov-1"};
    for (int i = 0; i < 24; ++i) {
        Json group{{"creator", i % 5 == 0 ? "service" : "user"},
                   {"spec", i % 3 == 0 ? "EC_P256" : "Aliyun_AES_256"},
                   {"protection", i % 2 == 0 ? "HSM" : "SOFTWARE"},
                   {"region", regions[i % 4]},
                   {"keys", 1 + i % 7},
                   {"calls", 997 * i},
                   {"versionsAdded", {{"everyDays", 7 + i}}}};
        if (i % 3 != 0) group["rotationDays"] = 30 + i;
        if (i % 4 == 1) group["created"] = "2028-02-" + std::to_string(10 + i % 20);
        if (i % 4 == 2) group["keyGrowth"] = {{"percent", "12.5"}};
        if (i % 4 == 3) group["keyGrowth"] = {{"perMonth", 2}};
        if (i % 6 == 1) group["deletion"] = {{"scheduled", "2028-0" + std::to_string(3 + i % 5) + "-01"}};
        if (i % 2 == 1) group["callGrowthPercent"] = "7.3";
        keys.push_back(group);
    }
    return {{"rateCard", "tricky"},
            {"overTime", {{"start", "2027-12"}, {"months", 15}}},
            {"assumptions", Json::object()},
            {"keys", keys}};
}

TEST(Projection, GivesTheSameWithAndWithoutLines) {
    Planner planner;
    add_cards(planner, {{"cards", {tricky_card()}}});
    for (const auto* scope : {"account", "region", "spec", "region-and-spec"})
        for (const auto* order : {"proportional", "dearest-first", "cheapest-first"})
            for (const auto* day : {"end-of-day", "any-part"}) {
                auto scenario = tricky_scenario();
                scenario["assumptions"] = {{"tierScope", scope}, {"quotaOrder", order}, {"partialDay", day}};
                const Json request{{"scenario", scenario}, {"lines", "all"}};
                const auto projection = answer<Planner>(planner, &Planner::project, request);
                ASSERT_TRUE(projection.contains("months")) << projection;
                for (const auto& month : projection["months"]) expect_lines_to_add_up(month);
            }
}

/// The scenario of an estimate case as it is in one calendar month, or nothing where it cannot be projected.
Json in_one_month(const Json& content) {
    if (!content.contains("scenario") || !content.contains("expect")) return nullptr;
    auto scenario = content["scenario"];
    for (auto& group : scenario["keys"]) {
        group.erase("rotationDays");  // it may add a version, or be refused
        const bool within_period = group.contains("days") || group.contains("firstDay");
        // Its calls are priced in a single month, and none over time.
        const bool unused = group.value("state", "") == "PendingDeletion" && group.value("calls", 1) != 0;
        if (within_period || unused) return nullptr;
    }
    scenario["period"] = {{"month", "2026-03"}};
    scenario["overTime"] = {{"start", "2026-03"}, {"months", 1}};
    return scenario;
}

/// An estimate's prices without those of meters, whose lines stand last and a projection does not have.
Json prices_of_groups(const Json& estimate) {
    auto prices = Json::array();
    for (const auto& price : estimate["prices"])
        if (price["rule"] != "meters.price") prices.push_back(price);
    return prices;
}

TEST(Projection, OfOneMonthIsTheEstimateOfThatMonth) {
    std::size_t compared = 0;
    for (const auto& file : case_files("estimate")) {
        const auto scenario = in_one_month(file.content);
        if (scenario.is_null()) continue;
        Planner planner;
        add_cards(planner, file.content);
        const auto estimate = answer<Engine>(planner, &Engine::estimate, scenario);
        const auto projection = answer<Planner>(planner, &Planner::project, {{"scenario", scenario}, {"lines", "all"}});
        ASSERT_TRUE(projection.contains("months")) << file.name << projection;
        ++compared;
        const auto& month = projection["months"][0];
        for (const auto* field : {"total", "hosting", "calls", "metered", "adjusted", "quota"})
            EXPECT_EQ(month.value(field, Json()), estimate.value(field, Json())) << file.name << ' ' << field;
        EXPECT_EQ(projection["prices"], prices_of_groups(estimate)) << file.name;
        ASSERT_EQ(month["lines"].size(), estimate["lines"].size()) << file.name;
        for (std::size_t i = 0; i < estimate["lines"].size(); ++i)
            for (const auto* field : {"group", "charge", "quantity", "amount", "slices"})
                EXPECT_EQ(month["lines"][i][field], estimate["lines"][i][field]) << file.name << ' ' << i;
    }
    EXPECT_GT(compared, 50U);
}

TEST(Projection, RefusesAllLinesOfTooMany) {
    Planner planner;
    add_cards(planner, Json::object());
    const Json group{{"creator", "service"}, {"region", "cn-beijing"}, {"keys", 1}, {"calls", 0}};
    // 1,667 groups × 120 months are 200,040.
    const auto refused = answer<Planner>(
        planner, &Planner::project,
        {{"scenario",
          {{"overTime", {{"start", "2026-01"}, {"months", 120}}}, {"keys", std::vector<Json>(1'667, group)}}},
         {"lines", "all"}});
    EXPECT_EQ(refused["problems"],
              Json::parse(R"([{"code":"too-many","path":"lines","parameters":{"maximum":"200000"}}])"));
}

TEST(Projection, RefusesWhatLeavesTheRangeOfAmounts) {
    auto card = Json::parse(read_file(cards_folder() / "alibaba-intl-2021-03.json"));
    card["id"] = "dear";
    card["hosting"]["prices"]["software"]["price"] = "1000000";
    Planner planner;
    add_cards(planner, {{"cards", {card}}});
    Json group{{"creator", "user"},
               {"spec", "EC_P256"},
               {"protection", "SOFTWARE"},
               {"region", "cn-beijing"},
               {"keys", 1'000'000'000},
               {"versionsPerKey", 1'000'000},
               {"calls", 0}};
    Json scenario{{"rateCard", "dear"}, {"overTime", {{"start", "2027-02"}, {"months", 1}}}, {"keys", {group}}};
    // 10^15 versions on 28 days at 10^6 are 2.8 × 10^22, and 1.7 × 10^22 is the limit.
    const auto refused = answer<Planner>(planner, &Planner::project, {{"scenario", scenario}});
    EXPECT_EQ(refused["problems"], Json::parse(R"([{"code":"amount-too-large","path":"","parameters":{}}])"));
    scenario["keys"][0]["created"] = "2027-02-13";
    const auto accepted = answer<Planner>(planner, &Planner::project, {{"scenario", scenario}});
    EXPECT_EQ(accepted["total"], "16000000000000000000000");
}

}  // namespace
}  // namespace kms_cost::test
