// kms-cost project, as one runs it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadPlanner } from "../../dist/package/planner.js";
import { kmsCost } from "../support/command-line.mjs";
import { parseCsv } from "../support/csv.mjs";
import { hardwareKey } from "../support/scenarios.mjs";
import { workFolder } from "../support/work-folder.mjs";

const { folder, file } = workFolder();
const run = (args, input) => kmsCost(["project", ...args], { cwd: folder, input });

// A version is added on January 31st and on March 2nd: 32, 56 and 92 version-days at 0.033.
const rotating = {
  overTime: { start: "2026-01", months: 3, monthlyBudget: "9", totalBudget: "20" },
  keys: [{ ...hardwareKey, rotationDays: 30 }],
};
const scenario = file("rotating.json", rotating);

test("prints a row a month, the sums, and what happens when", () => {
  const { status, out, errors } = run([scenario]);
  assert.equal(errors, "");
  assert.equal(status, 0);
  assert.equal(
    out,
    `Alibaba Cloud KMS 1.0, international site, March 2021 (alibaba-intl-2021-03)
2026-01 to 2026-03, amounts in USD

Month    Versions at end  Hosting  Calls   Total  Running sum
2026-01                2    1.056   6.03   7.086        7.086
2026-02                2    1.848   6.03   7.878       14.964
2026-03                3    3.036   6.03   9.066       24.03
Total                       5.94   18.09  24.03

Events
  2026-03: the month comes to 9.066 USD, above the monthly budget of 9.00 USD
  2026-03: the sum so far comes to 24.03 USD, above the total budget of 20.00 USD
`,
  );
});

test("--lines shows the lines of a month", () => {
  const { out } = run([scenario, "--lines", "2026-03"]);
  assert.match(out, /^2026-03 +Quantity +Amount\nOSS\n {2}Hosting +92 version-days +3\.036\n/m);
  assert.match(out, /^ {2}Calls +2,010,000 calls +6\.03$/m);
  assert.doesNotMatch(out, /56 version-days/);
  assert.match(run([scenario, "--lines", "all"]).out, /56 version-days/);
});

test("--json prints the projection of the package", async () => {
  const planner = await loadPlanner();
  for (const lines of ["none", "all", "2026-02"])
    assert.deepEqual(
      JSON.parse(run([scenario, "--json", "--lines", lines]).out),
      planner.project(rotating, { lines }).projection,
    );
});

test("--csv has a row a month, with exact figures", () => {
  const [names, ...rows] = parseCsv(run([scenario, "--csv"]).out);
  const column = (name) => rows.map((row) => row[names.indexOf(name)]);
  assert.deepEqual(column("month"), ["2026-01", "2026-02", "2026-03"]);
  assert.deepEqual(column("items"), ["2", "2", "3"]);
  assert.deepEqual(column("callCount"), ["2010000", "2010000", "2010000"]);
  assert.deepEqual(column("hosting.basic-hardware"), ["1.056", "1.848", "3.036"]);
  assert.deepEqual(column("total"), ["7.086", "7.878", "9.066"]);
  assert.deepEqual(column("running"), ["7.086", "14.964", "24.03"]);
});

test("- reads standard input", () => {
  assert.equal(run(["-"], JSON.stringify(rotating)).out, run([scenario]).out);
});

test("problems go to standard error, by the paths of the file, with status 2", () => {
  const bad = file("bad.json", {
    overTime: { start: "2026-13", months: 0 },
    keys: [{ ...hardwareKey, rotationDays: 6 }],
  });
  const { status, out, errors } = run([bad]);
  assert.deepEqual([status, out], [2, ""]);
  assert.deepEqual(errors.match(/^bad\.json: \S+/gm).sort(), [
    "bad.json: keys[0].rotationDays",
    "bad.json: overTime.months",
    "bad.json: overTime.start",
  ]);
});

test("an option that is wrong is named as it is given", () => {
  assert.deepEqual(run([scenario, "--lines", "May"]).status, 2);
  assert.match(run([scenario, "--lines", "May"]).errors, /^--lines must be /);
  assert.equal(
    run([scenario, "--json", "--csv"]).errors,
    "Give one form of output only, such as --json.\n",
  );
});
