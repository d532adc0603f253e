// How long the core takes to sweep a quantity of one group, and to tell the marginal costs of many.

#include <benchmark/benchmark.h>

#include <cstdint>

#include "core/what_if/marginal.hpp"
#include "core/what_if/sweep.hpp"
#include "tests/bench/default_book.hpp"

namespace kms_cost {
namespace {

/// Groups that differ in spec, region and size.
Scenario workload(std::int64_t groups) {
    Scenario scenario;
    scenario.groups = List<KeyGroup>(static_cast<std::size_t>(groups));
    for (std::size_t i = 0; i < scenario.groups.size(); ++i) {
        auto& group = scenario.groups[i];
        group.spec = static_cast<KeySpec>((i + 4) % key_specs.size());
        group.protection = Protection::hsm;
        group.region = *find_region(i % 2 == 0 ? "ap-southeast-1" : "cn-hangzhou");
        group.keys = Keys(static_cast<Int128>(i % 11));
        group.calls = Calls(static_cast<Int128>(i % 1'000'003));
        group.days.count = scenario.period.days;
    }
    return scenario;
}

/// A million points; the time of one is a millionth.
void sweep_of_one_group(benchmark::State& state, VariedQuantity quantity) {
    const auto scenario = workload(1);
    const WhatIf what_if(scenario, default_book());
    const Variable variable(what_if, 0, quantity);
    for (auto _ : state) benchmark::DoNotOptimize(sweep(variable, {.from = 0, .step = 1, .count = SweptRange::most}));
    state.SetItemsProcessed(state.iterations() * SweptRange::most);
}
BENCHMARK_CAPTURE(sweep_of_one_group, keys, VariedQuantity::keys)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(sweep_of_one_group, calls, VariedQuantity::calls)->Unit(benchmark::kMicrosecond);

void marginal_costs(benchmark::State& state) {
    const auto scenario = workload(state.range(0));
    for (auto _ : state) benchmark::DoNotOptimize(marginal(WhatIf(scenario, default_book())));
}
BENCHMARK(marginal_costs)->ArgName("groups")->Arg(10)->Arg(100'000)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace kms_cost
