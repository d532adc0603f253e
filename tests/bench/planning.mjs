// Planning: through the package as it is shipped, and the core alone, natively, by Google Benchmark.
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { loadPlanner } from "../../dist/package/planner.js";
import { quantile, timesOf } from "./measure.mjs";

const root = new URL("../../", import.meta.url);
const wasm = await WebAssembly.compile(await readFile(new URL("dist/package/planner.wasm", root)));
const planner = await loadPlanner({ wasm });

function rotating(groups, months) {
  const keys = Array.from({ length: groups }, (_, i) => ({
    creator: "user",
    spec: "Aliyun_AES_256",
    protection: i % 3 === 0 ? "SOFTWARE" : "HSM",
    region: i % 2 === 0 ? "ap-southeast-1" : "cn-hangzhou",
    keys: (i % 11) + 1,
    calls: (i * 7) % 1_000_003,
    rotationDays: 30,
    lastRotation: `2025-12-${String((i % 28) + 1).padStart(2, "0")}`,
  }));
  return { overTime: { start: "2026-01", months }, keys };
}

const oneGroup = {
  keys: [
    {
      creator: "user",
      spec: "EC_P256",
      protection: "HSM",
      region: "ap-southeast-1",
      keys: 1,
      calls: 1,
    },
  ],
};
const points = 1_000_000;
const sweep = { scenario: oneGroup, quantity: "keys", group: 0, from: 0, step: 1, count: points };

function checked(result) {
  if (!result.ok) throw new Error(result.problems[0].message);
  return result;
}

const medianOf = (run, repetition) =>
  quantile(
    timesOf(() => checked(run()), repetition),
    0.5,
  );

/** Medians in milliseconds, through the package in Node: a JavaScript object in, an answer out. */
export function throughPackage() {
  const large = rotating(100_000, 36);
  const small = rotating(10, 120);
  return {
    projectLarge: medianOf(() => planner.project(large), { count: 5, before: 1 }),
    projectSmall: medianOf(() => planner.project(small), { count: 200, before: 50 }),
    marginalLarge: medianOf(() => planner.marginal(large), { count: 3, before: 1 }),
    sweepPoint: medianOf(() => planner.sweep(sweep), { count: 15, before: 3 }) / points,
  };
}

/** What Google Benchmark says of the core: the name of each, and its time with the unit. */
export function native() {
  const program = fileURLToPath(new URL("build/native-bench/tests/bench/kms_cost_bench", root));
  const options = [
    "--benchmark_format=json",
    "--benchmark_repetitions=5",
    "--benchmark_report_aggregates_only",
  ];
  const { benchmarks } = JSON.parse(
    execFileSync(program, options, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
  );
  return benchmarks
    .filter(({ aggregate_name }) => aggregate_name === "median")
    .map(({ run_name, real_time, time_unit }) => ({
      name: run_name,
      time: real_time,
      unit: time_unit,
    }));
}
