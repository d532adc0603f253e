// kms-cost sweep, as one runs it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { kmsCost } from "../support/command-line.mjs";
import { parseCsv } from "../support/csv.mjs";
import { faults } from "../support/schemas.mjs";
import { workFolder } from "../support/work-folder.mjs";

const { folder, file } = workFolder();
// 20,000 calls are free; those beyond are 0.03 USD for 10,000.
const scenario = file("service.json", {
  keys: [{ label: "A", creator: "service", region: "ap-southeast-1", keys: 1, calls: 1 }],
});
const run = (args) => kmsCost(["sweep", scenario, "--quantity", "calls", ...args], { cwd: folder });
const range = ["--from", "0", "--to", "40k"];

test("prints the total of each value, and the breakpoints between them", () => {
  const { status, out, errors } = run([...range, "--points", "5"]);
  assert.equal(errors, "");
  assert.equal(status, 0);
  assert.equal(
    out,
    `Alibaba Cloud KMS 1.0, international site, March 2021 (alibaba-intl-2021-03)
A: total by calls, amounts in USD

 Calls  Total
     0   0.00
10,000   0.00
20,000   0.00
  at 20,000 the free quota of 20,000 is used up
30,000   0.03
40,000   0.06
`,
  );
});

test("a range is stated by points or by the step, with numbers as one writes them", () => {
  const expected = run([...range, "--points", "5"]).out;
  for (const same of [
    ["--from=0", "--to=40,000", "--step=10k"],
    ["--from=0", "--to=4e4", "--points=5"],
    ["--from=0", "--to=49,999", "--step=10000"],
  ])
    assert.equal(run(same).out, expected, same.join(" "));
  assert.equal(parseCsv(run([...range, "--csv"]).out).length, 1 + 11);
  // 0, 14, 28 and no more: 42 is beyond.
  const uneven = parseCsv(run(["--from", "0", "--to", "40", "--points", "4", "--csv"]).out);
  assert.deepEqual(
    uneven.map(([value]) => value),
    ["calls", "0", "14", "28"],
  );
});

test("--json is the sweep of its schema", () => {
  const sweep = JSON.parse(run([...range, "--points", "5", "--json"]).out);
  assert.deepEqual(faults("sweep", sweep), []);
  assert.deepEqual(sweep.totals, ["0", "0", "0", "0.03", "0.06"]);
});

test("--csv marks the breakpoint at the last value on its side", () => {
  assert.deepEqual(parseCsv(run([...range, "--points", "5", "--csv"]).out), [
    ["calls", "total", "breakpoint"],
    ["0", "0", ""],
    ["10000", "0", ""],
    ["20000", "0", "quota 20000"],
    ["30000", "0.03", ""],
    ["40000", "0.06", ""],
  ]);
});

test("what is wrong is said of the options, with status 2", () => {
  for (const [args, message] of [
    [[], /^--from and --to are required\.$/m],
    [["--from", "5", "--to", "5"], /^--to must be above --from\.$/m],
    [["--from", "x", "--to", "5"], /^--from must be a whole number/m],
    [["--from", "0", "--to", "1.5"], /^--to must be a whole number/m],
    [[...range, "--points", "5", "--step", "1"], /^Give one of --points and --step\.$/m],
    [[...range, "--points", "1"], /^--points must be 2 or more\.$/m],
    [[...range, "--step", "0"], /^--step must be 1 or more/m],
    [[...range, "--group", "B"], /^--group must be /m],
  ]) {
    const { status, out, errors } = run(args);
    assert.deepEqual([status, out], [2, ""], args.join(" "));
    assert.match(errors, message);
  }
});
