// The planner of the package: how it is loaded, and what its functions give besides figures.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { loadEngine } from "../../dist/package/index.js";
import { loadPlanner } from "../../dist/package/planner.js";
import { plannerWith } from "../support/engine.mjs";
import { example2, hardwareKey } from "../support/scenarios.mjs";
import { faults } from "../support/schemas.mjs";

const bytes = (name) => readFile(new URL(`../../dist/package/${name}`, import.meta.url));
const planner = await plannerWith();
const horizon = { overTime: { start: "2026-01", months: 3 }, keys: [hardwareKey] };
const calls = { scenario: example2, quantity: "calls", group: 0 };

test("it is an engine too, with the same cards", async () => {
  const engine = await loadEngine();
  assert.deepEqual(planner.estimate(example2), engine.estimate(example2));
  assert.deepEqual(planner.rateCards(), engine.rateCards());
});

test("from the file beside the package, or from bytes", async () => {
  for (const options of [undefined, { wasm: await bytes("planner.wasm") }])
    assert.equal((await loadPlanner(options)).estimate(example2).estimate.total, "7.02");
});

test("each module refuses the other's WebAssembly", async () => {
  await assert.rejects(
    loadPlanner({ wasm: await bytes("engine.wasm") }),
    /not the planner of kms-cost/,
  );
  await assert.rejects(
    loadEngine({ wasm: await bytes("planner.wasm") }),
    /not the engine of kms-cost/,
  );
});

test("the answers fit their schemas", () => {
  const projected = planner.project(horizon, { lines: "all" });
  assert.deepEqual(faults("projection", projected.projection), []);
  assert.deepEqual(faults("marginal", planner.marginal(example2).marginal), []);
  assert.deepEqual(faults("solution", planner.solve({ ...calls, budget: "100" }).solution), []);
  const { sweep } = planner.sweep({ ...calls, from: 0, step: 10000, count: 3 });
  assert.deepEqual(faults("sweep", { ...sweep, totals: [...sweep.totals] }), []);
  const columns = ["a", "b"].map((name) => ({ name, scenario: example2 }));
  assert.deepEqual(faults("comparison", planner.compare({ columns }).comparison), []);
});

test("lines come with the months that they are asked for", () => {
  const monthsWithLines = (options) =>
    planner.project(horizon, options).projection.months.map((month) => "lines" in month);
  assert.deepEqual(monthsWithLines(), [false, false, false]);
  assert.deepEqual(monthsWithLines({ lines: "2026-02" }), [false, true, false]);
  assert.deepEqual(monthsWithLines({ lines: "all" }), [true, true, true]);
});

test("the totals of a sweep are exact, by place, in order and as units", () => {
  const { totals } = planner.sweep({ ...calls, from: 0, step: 1, count: 3 }).sweep;
  assert.equal(totals.length, 3);
  assert.deepEqual([...totals], ["0.99", "0.990003", "0.990006"]);
  assert.equal(totals.at(1), "0.990003");
  for (const index of [-1, 3, 0.5]) assert.throws(() => totals.at(index), RangeError);
  // In units of 10^-16, two words each.
  assert.deepEqual([...totals.units.slice(2, 4)], [9900030000000000n, 0n]);
});

test("the totals are a copy, which the next sweep leaves alone", () => {
  const first = planner.sweep({ ...calls, from: 0, step: 1, count: 3 }).sweep.totals;
  planner.sweep({ ...calls, from: 1000000, step: 1, count: 100 });
  assert.deepEqual([...first], ["0.99", "0.990003", "0.990006"]);
});

test("totals beyond 64 bits are exact, and agree with the estimate", () => {
  const scenario = { keys: [{ ...hardwareKey, keys: 1_000_000_000, calls: 1 }] };
  const request = {
    scenario,
    quantity: "calls",
    group: 0,
    from: 1,
    step: 999999999999998,
    count: 2,
  };
  const { totals } = planner.sweep(request).sweep;
  // 10^9 keys for 30 days at 0.033, and calls at 0.000003 each
  assert.deepEqual([...totals], ["990000000.000003", "3989999999.999997"]);
  const estimated = [1, 999999999999999].map(
    (count) => planner.estimate({ keys: [{ ...scenario.keys[0], calls: count }] }).estimate.total,
  );
  assert.deepEqual([...totals], estimated);
});

test("a million points", () => {
  const { totals } = planner.sweep({ ...calls, from: 0, step: 1, count: 1_000_000 }).sweep;
  assert.equal(totals.length, 1_000_000);
  // 0.99 + 999,999 × 0.000003
  assert.equal(totals.at(999_999), "3.989997");
});

test("problems and warnings have sentences", () => {
  const refused = [
    planner.project({}),
    planner.marginal({ keys: 1 }),
    planner.solve({ ...calls, budget: "-1" }),
    planner.sweep({ ...calls, from: 0, step: 1, count: 1 }),
    planner.compare({ columns: [] }),
  ];
  for (const result of refused) {
    assert.equal(result.ok, false);
    assert.deepEqual(faults("problems", { problems: result.problems }), []);
    for (const { path, message } of result.problems) assert.ok(message.startsWith(path), message);
  }
  const suspended = { ...hardwareKey, state: "Disabled", rotationDays: 30 };
  const { warnings } = planner.project({ ...horizon, keys: [suspended] }).projection;
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ["rotation-suspended"],
  );
  assert.match(warnings[0].message, /\.$/);
});

test("a comparison describes the warnings and the problems of its columns", () => {
  const columns = [
    { name: "warns", scenario: { keys: [{ ...hardwareKey, spec: "EC_SM2", calls: 0 }] } },
    { name: "refused", scenario: { keys: [{ ...hardwareKey, calls: -1 }] } },
  ];
  const { comparison } = planner.compare({ columns });
  assert.match(comparison.columns[0].estimate.warnings[0].message, /EC_SM2/);
  assert.match(comparison.columns[1].problems[0].message, /must be from 0 to/);
  assert.equal(comparison.columns[1].estimate, null);
});

test("any value whatever is answered, and nothing is thrown", () => {
  const cyclic = {};
  cyclic.self = cyclic;
  const throwing = {
    get keys() {
      throw new Error();
    },
  };
  const values = [undefined, null, 0, "", [], {}, cyclic, throwing, Symbol(), () => 1, 10n ** 30n];
  for (const value of values) {
    for (const method of ["project", "marginal", "solve", "sweep", "compare"])
      assert.equal(planner[method](value).ok, false, method);
    assert.equal(planner.solve({ ...calls, scenario: value, budget: "1" }).ok, false);
  }
  assert.equal(planner.estimate(example2).estimate.total, "7.02");
});
