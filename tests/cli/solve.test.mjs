// kms-cost solve, as one runs it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { kmsCost } from "../support/command-line.mjs";
import { parseCsv } from "../support/csv.mjs";
import { example2, hardwareKey } from "../support/scenarios.mjs";
import { workFolder } from "../support/work-folder.mjs";

const { folder, file } = workFolder();
const run = (args, input) => kmsCost(["solve", ...args], { cwd: folder, input });
const scenario = file("scenario.json", example2);
const calls = ["--quantity", "calls"];

test("prints the number with its proof", () => {
  const { status, out, errors } = run([scenario, ...calls, "--group", "1", "--budget", "100"]);
  assert.equal(errors, "");
  assert.equal(status, 0);
  // 0.99 for hosting leaves 99.01, and a call is 0.000003.
  assert.equal(
    out,
    `Alibaba Cloud KMS 1.0, international site, March 2021 (alibaba-intl-2021-03)
OSS: calls for a budget of 100.00 USD

     Calls  Cost in USD
33,003,333    99.999999  within the budget
33,003,334   100.000002  above it

Calls: 33,003,333 at the most
`,
  );
});

test("a group is named by its place or its label, and need not be where there is one", () => {
  const two = file("two.json", { keys: [{ ...hardwareKey, label: "other" }, hardwareKey] });
  const budget = ["--budget", "100"];
  const byPlace = run([two, ...calls, ...budget, "--group", "2"]);
  assert.equal(byPlace.status, 0);
  assert.match(byPlace.out, /^OSS: calls/m);
  assert.equal(run([two, ...calls, ...budget, "--group", "OSS"]).out, byPlace.out);
  assert.match(run([scenario, ...calls, ...budget]).out, /33,003,333/);
  assert.equal(
    run([two, ...calls, ...budget]).errors,
    "--group is required, because two.json has 2 groups.\n",
  );
  assert.equal(
    run([two, ...calls, ...budget, "--group", "3"]).errors,
    '--group must be the label of a group or its place: two.json has 2 groups, and none is "3".\n',
  );
  const same = file("same.json", { keys: [hardwareKey, hardwareKey] });
  assert.match(run([same, ...calls, ...budget, "--group", "OSS"]).errors, /one of the places 1, 2/);
});

test("a budget is written as one may", () => {
  const expected = run([scenario, ...calls, "--budget", "2500"]).out;
  for (const budget of ["2,500", "2.5k", "2500.0"])
    assert.equal(run([scenario, ...calls, "--budget", budget]).out, expected, budget);
});

test("says so where none works, or any does", () => {
  assert.match(run([scenario, ...calls, "--budget", "0.5"]).out, /^None: /m);
  assert.match(
    run([scenario, ...calls, "--budget", "1e15"]).out,
    /^Any number does, up to the limit of 1,000,000,000,000,000$/m,
  );
});

test("months are of the whole workload", () => {
  // January has 31 days: 1.023 + 6.03 = 7.053; February 0.924 + 6.03 = 6.954.
  const horizon = { overTime: { start: "2026-01", months: 1 }, keys: [hardwareKey] };
  const { status, out } = run(
    ["-", "--quantity", "months", "--budget", "14.007"],
    JSON.stringify(horizon),
  );
  assert.equal(status, 0);
  assert.match(out, /^ +2 +14\.007 +within the budget$/m);
});

test("--json and --csv", () => {
  const { out } = run([scenario, ...calls, "--budget", "100", "--json"]);
  assert.deepEqual(JSON.parse(out), {
    rateCard: "alibaba-intl-2021-03",
    currency: "USD",
    quantity: "calls",
    group: 0,
    budget: "100",
    outcome: "found",
    value: 33003333,
    cost: "99.999999",
    next: 33003334,
    nextCost: "100.000002",
  });
  const [names, row] = parseCsv(run([scenario, ...calls, "--budget", "100", "--csv"]).out);
  assert.equal(row[names.indexOf("value")], "33003333");
  assert.equal(row[names.indexOf("nextCost")], "100.000002");
});

test("what is wrong is said of the options, with status 2", () => {
  for (const [args, message] of [
    [[scenario], /^--quantity is required\.\n--budget is required\.\n$/],
    [[scenario, "--quantity", "cups", "--budget", "1"], /^--quantity must be calls, /],
    [[scenario, ...calls, "--budget", "-1"], /^--budget must be /],
    [[scenario, ...calls, "--budget", "much"], /^--budget must be /],
  ]) {
    // parseArgs would take -1 for an option.
    const { status, out, errors } = run(
      args.join(" ").replace("budget -1", "budget=-1").split(" "),
    );
    assert.deepEqual([status, out], [2, ""], args.join(" "));
    assert.match(errors, message);
  }
});
