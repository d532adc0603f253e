// kms_cost_bench: how long the core takes to project plans, without reading and writing documents.

#include <benchmark/benchmark.h>

#include <cstdint>

#include "core/over_time/plan.hpp"
#include "core/over_time/projection.hpp"
#include "tests/bench/default_book.hpp"

namespace kms_cost {
namespace {

enum class Kind { rotation, by_hand_with_growth };

/// Groups that differ in class, region, the day of their last rotation and their size, as far as 7 and 30 do not divide
/// what tells them apart.
Plan plan_of(std::int64_t groups, std::int64_t months, Kind kind) {
    Plan plan;
    plan.horizon.first = month_number({.year = 2026, .month = 1});
    plan.horizon.months = static_cast<int>(months);
    plan.scenario.groups = List<KeyGroup>(static_cast<std::size_t>(groups));
    plan.lives = List<GroupLife>(plan.scenario.groups.size());
    for (std::size_t i = 0; i < plan.lives.size(); ++i) {
        auto& group = plan.scenario.groups[i];
        auto& life = plan.lives[i];
        group.region = static_cast<RegionIndex>(i % regions().size());
        group.protection = i % 3 == 0 ? Protection::software : Protection::hsm;
        group.keys = Keys(static_cast<Int128>(i % 11));
        group.calls = Calls(static_cast<Int128>(i % 1'000'003));
        life.last_rotation = plan.horizon.first_day() - static_cast<Day>(i % 29);
        if (kind == Kind::rotation) {
            group.rotation_days = 30;
        } else {
            group.spec = KeySpec::ec_p256;
            life.versions_every_days = 7;
            life.keys_per_month = 3;
            life.call_growth = 30'000;
        }
    }
    return plan;
}

void project_plan(benchmark::State& state, Kind kind) {
    const auto plan = plan_of(state.range(0), state.range(1), kind);
    const auto& card = default_book();
    for (auto _ : state) {
        const auto projection = project(plan, card);
        if (!projection.ok()) return state.SkipWithError("a plan within the limits is refused");
        benchmark::DoNotOptimize(projection.value.total);
    }
}

BENCHMARK_CAPTURE(project_plan, rotation, Kind::rotation)
    ->ArgNames({"groups", "months"})
    ->Args({100'000, 36})
    ->Args({10, 120})
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(project_plan, by_hand_with_growth, Kind::by_hand_with_growth)
    ->ArgNames({"groups", "months"})
    ->Args({100'000, 36})
    ->Args({10, 120})
    ->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace kms_cost

BENCHMARK_MAIN();
