// What-if against the estimate of the changed workload, priced anew.

#include "core/what_if/what_if.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "core/estimate/estimate.hpp"
#include "core/money/decimal_text.hpp"
#include "core/what_if/marginal.hpp"
#include "core/what_if/solve.hpp"
#include "core/what_if/sweep.hpp"
#include "json/native/parse.hpp"
#include "json/read/read_rate_card.hpp"
#include "tests/core/case_files.hpp"

namespace kms_cost {
namespace {

/// A linear congruential generator (Knuth's MMIX): the same workloads in every run and on every machine.
class Numbers {
public:
    explicit Numbers(std::uint64_t seed) : state_(seed) {}

    std::int64_t below(std::int64_t end) {
        state_ = state_ * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        return static_cast<std::int64_t>((state_ >> 33U) % static_cast<std::uint64_t>(end));
    }
    template <class Value>
    Value any_of(std::initializer_list<Value> values) {
        return *(values.begin() + below(static_cast<std::int64_t>(values.size())));
    }

private:
    std::uint64_t state_;
};

PriceBook book_of(const std::string& text) {
    const auto document = json::parse(text);
    const auto card = json::read_rate_card(document.value.document.root());
    EXPECT_TRUE(card.ok());
    return PriceBook(card.value);
}

/// Slabs on two classes, multipliers, and a quota for calls of every key, all small enough to matter.
std::string small_card(const char* pool, const char* unit) {
    const std::string read = R"("source": "s", "read": "2026-01-01" })";
    const auto price = [&](const char* amount) { return R"({ "price": ")" + std::string(amount) + "\", " + read; };
    const auto slab = [&](const char* up_to, const char* amount) {
        return R"({ "upTo": )" + std::string(up_to) + R"(, "price": ")" + amount + "\", " + read;
    };
    const auto calls = [&](const char* mainland, const char* outside) {
        return R"({ "mainland": )" + price(mainland) + R"(, "outside": )" + price(outside) + " }";
    };
    return R"({ "format": 1, "id": "small", "name": "Small", "provider": "p", "product": "q", "currency": "USD",
        "sources": [{ "id": "s", "title": "t", "firstRead": "2026-01-01", "lastRead": "2026-01-01" }],
        "hosting": { "unit": ")" +
           std::string(unit) + R"(", "per": "day", "prices": { "service-managed": )" + price("0") +
           R"(, "software": { "slabs": [)" + slab("7", "0.5") + "," + slab("20", "0.3") + "," + price("0.7") +
           R"(]}, "basic-hardware": )" + price("0.1") + R"(, "advanced-hardware": { "slabs": [)" + slab("12", "2") +
           "," + price("1.5") + R"(]} } }, "calls": { "per": 10000, "operations": "all", "freeQuota": { "calls": 3000,
           "for": ")" +
           pool + "\", " + read + R"(, "prices": { "service-managed": )" + calls("0.3", "0.6") + R"(, "basic": )" +
           calls("0.3", "0.3") + R"(, "advanced": )" + calls("0.9", "1.2") + R"( } },
        "multipliers": [{ "cloud": "finance", "factor": "1.9", )" +
           read + R"(, { "cloud": "government", "factor": "2", )" + read + "] }";
}

const std::vector<PriceBook>& books() {
    static const std::vector<PriceBook> all = [] {
        std::vector<PriceBook> made;
        for (const auto& file : std::filesystem::directory_iterator(test::cards_folder()))
            made.push_back(book_of(test::read_file(file.path())));
        for (const auto* pool : {"any-key", "service-managed"})
            for (const auto* unit : {"key-version", "key"}) made.push_back(book_of(small_card(pool, unit)));
        return made;
    }();
    return all;
}

std::optional<Work> random_work(Numbers& numbers) {
    switch (numbers.below(6)) {
        case 0: return Work::disk_encryption(numbers.below(2'000));
        case 1: return Work::signing(numbers.below(2'000));
        case 2: return Work::envelope_encryption(numbers.below(2'000), numbers.below(2'000), std::nullopt);
        case 3: {
            const auto ratio = parse_decimal(numbers.any_of({"0.5", "0.35", "0", "1", "0.999999"}));
            return Work::envelope_encryption(numbers.below(2'000), numbers.below(2'000), ratio);
        }
        default: return std::nullopt;
    }
}

KeyGroup random_group(Numbers& numbers, const Period& period, bool clouds) {
    KeyGroup group;
    group.creator = numbers.any_of({Creator::user, Creator::user, Creator::service});
    if (group.creator == Creator::user) {
        group.spec = numbers.any_of({KeySpec::aes_256, KeySpec::rsa_2048, KeySpec::ec_p256, KeySpec::rsa_3072});
        group.protection = numbers.any_of({Protection::software, Protection::hsm});
    }
    const auto* region = clouds ? numbers.any_of({"cn-hangzhou", "cn-hangzhou-finance", "ap-southeast-1"})
                                : numbers.any_of({"cn-hangzhou", "cn-shanghai", "ap-southeast-1"});
    group.region = *find_region(region);
    group.state = numbers.any_of({KeyState::enabled, KeyState::enabled, KeyState::enabled, KeyState::pending_import,
                                  KeyState::pending_deletion});
    group.keys = Keys(numbers.below(9));
    group.versions_per_key = VersionsPerKey(1 + numbers.below(4));
    group.work = random_work(numbers);
    group.calls = group.work ? group.work->calls() : Calls(numbers.below(4'000));
    if (!group.work && numbers.below(3) == 0)
        group.cryptographic_calls = numbers.below(static_cast<std::int64_t>(group.calls.count()) + 1);
    group.days.first = static_cast<Days>(1 + numbers.below(period.days));
    group.days.count = static_cast<Days>(numbers.below(period.days - group.days.first + 2));
    if (numbers.below(2) == 0) group.days = {.first = 1, .count = period.days};
    return group;
}

Scenario random_scenario(Numbers& numbers) {
    Scenario scenario;
    scenario.period.days = static_cast<Days>(1 + numbers.below(longest_period));
    scenario.assumptions = {
        .tier_scope = static_cast<TierScope>(numbers.below(4)),
        .quota_order = static_cast<QuotaOrder>(numbers.below(3)),
        .pending_import = static_cast<PendingImport>(numbers.below(2)),
        .partial_day = static_cast<PartialDay>(numbers.below(2)),
    };
    for (auto& stated : scenario.account.stated)
        if (numbers.below(2) == 0) stated = Decimal{.digits = numbers.below(200), .decimals = 1};
    const bool clouds = numbers.below(2) == 0;
    const auto count = 1 + numbers.below(5);
    for (std::int64_t i = 0; i < count; ++i) scenario.groups.push_back(random_group(numbers, scenario.period, clouds));
    return scenario;
}

Scenario copy_of(const Scenario& scenario) {
    Scenario copy;
    copy.rate_card = scenario.rate_card;
    copy.period = scenario.period;
    copy.assumptions = scenario.assumptions;
    copy.account = scenario.account;
    copy.adjustments = scenario.adjustments;
    for (const auto& group : scenario.groups) copy.groups.push_back(group);
    return copy;
}

Work with_quantity(const Work& work, Name what, std::int64_t number) {
    const auto of = [&](std::size_t i) {
        const auto& part = work.parts()[i];
        return std::string_view(part.what) == std::string_view(what) ? number : part.quantity;
    };
    switch (work.kind()) {
        case WorkKind::disk_encryption: return Work::disk_encryption(of(0));
        case WorkKind::envelope_encryption:
            return Work::envelope_encryption(of(0), of(1), work.parts()[0].cache_hit_ratio);
        case WorkKind::signing: break;
    }
    return Work::signing(of(0));
}

/// The workload as someone would state it who changes the number.
Scenario changed(const Scenario& scenario, std::size_t at, VariedQuantity quantity, std::int64_t number) {
    auto copy = copy_of(scenario);
    auto& group = copy.groups[at];
    switch (quantity) {
        case VariedQuantity::calls:
            group.calls = Calls(number);
            if (group.cryptographic_calls) group.cryptographic_calls = std::min(*group.cryptographic_calls, number);
            break;
        case VariedQuantity::keys: group.keys = Keys(number); break;
        case VariedQuantity::versions_per_key: group.versions_per_key = VersionsPerKey(number); break;
        default:
            group.work = with_quantity(*group.work, varied_quantity_names.of(quantity), number);
            group.calls = group.work->calls();
    }
    return copy;
}

Money estimated(const Scenario& scenario, const PriceBook& book) { return estimate(scenario, book).value.total; }

std::string text(const Money& amount) { return amount.has_overflowed() ? "overflowed" : to_text(amount); }

std::vector<VariedQuantity> quantities(const KeyGroup& group) {
    std::vector<VariedQuantity> all;
    const auto names = quantities_of(group);
    for (std::size_t i = 0; i < names.count; ++i) all.push_back(*varied_quantity_names.find(names.names[i]));
    return all;
}

TEST(WhatIf, TellsTheTotalOfTheEstimate) {
    Numbers numbers(1);
    for (int i = 0; i < 3'000; ++i) {
        const auto scenario = random_scenario(numbers);
        for (const auto& book : books())
            ASSERT_EQ(text(WhatIf(scenario, book).total()), text(estimated(scenario, book))) << "workload " << i;
    }
}

TEST(Sweep, EqualsTheEstimateAtEachPoint) {
    Numbers numbers(2);
    for (int i = 0; i < 400; ++i) {
        const auto scenario = random_scenario(numbers);
        const auto at = static_cast<std::size_t>(numbers.below(static_cast<std::int64_t>(scenario.groups.size())));
        for (const auto& book : books()) {
            const WhatIf what_if(scenario, book);
            for (const auto quantity : quantities(scenario.groups[at])) {
                const Variable variable(what_if, at, quantity);
                const bool few = quantity == VariedQuantity::keys || quantity == VariedQuantity::versions_per_key;
                const SweptRange range{.from = variable.minimum() + numbers.below(few ? 5 : 3'000),
                                       .step = 1 + numbers.below(few ? 3 : 400),
                                       .count = 2 + numbers.below(25)};
                const auto totals = sweep(variable, range);
                ASSERT_EQ(totals.size(), static_cast<std::size_t>(range.count));
                for (std::int64_t point = 0; point < range.count; ++point) {
                    const auto number = range.from + point * range.step;
                    const auto expected = estimated(changed(scenario, at, quantity, number), book);
                    ASSERT_EQ(text(totals[static_cast<std::size_t>(point)]), text(expected))
                        << "workload " << i << ", group " << at << ", "
                        << varied_quantity_names.of(quantity).characters() << " = " << number;
                }
            }
        }
    }
}

TEST(Marginal, IsTheDifferenceOfTwoEstimates) {
    Numbers numbers(3);
    for (int i = 0; i < 500; ++i) {
        const auto scenario = random_scenario(numbers);
        for (const auto& book : books()) {
            const auto result = marginal(WhatIf(scenario, book));
            const auto total = estimated(scenario, book);
            ASSERT_EQ(text(result.total), text(total));
            for (std::size_t at = 0; at < scenario.groups.size(); ++at) {
                const auto& group = scenario.groups[at];
                const auto step = [&](VariedQuantity quantity, Int128 number) {
                    return text(estimated(changed(scenario, at, quantity, static_cast<std::int64_t>(number)), book) -
                                total);
                };
                ASSERT_EQ(text(*result.groups[at].one_key), step(VariedQuantity::keys, group.keys.count() + 1));
                ASSERT_EQ(text(*result.groups[at].one_version),
                          step(VariedQuantity::versions_per_key, group.versions_per_key.count() + 1));
                auto more = copy_of(scenario);
                more.groups[at].calls += Calls(10'000);
                if (auto& cryptographic = more.groups[at].cryptographic_calls) *cryptographic += 10'000;
                ASSERT_EQ(text(*result.groups[at].ten_thousand_calls), text(estimated(more, book) - total));
            }
        }
    }
}

}  // namespace
}  // namespace kms_cost
