// kms-cost compare, as one runs it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { kmsCost } from "../support/command-line.mjs";
import { parseCsv } from "../support/csv.mjs";
import { example2, hardwareKey } from "../support/scenarios.mjs";
import { faults } from "../support/schemas.mjs";
import { workFolder } from "../support/work-folder.mjs";

const { folder, file } = workFolder();
const run = (args, input) => kmsCost(["compare", ...args], { cwd: folder, input });

// 0.99 + 6.03 = 7.02, and with a second key 1.98 + 6.03 = 8.01: 14.1025… % more.
const one = file("one.json", example2);
const two = file("two.json", { keys: [{ ...hardwareKey, keys: 2 }] });
const cards = ["--card-id", "alibaba-intl-2021-03", "--card-id", "alibaba-cn-2021-03"];

test("sets the lines of two workloads side by side, and says why they differ", () => {
  const { status, out, errors } = run([one, two]);
  assert.equal(errors, "");
  assert.equal(status, 0);
  assert.match(out, /^one\.json: Alibaba Cloud KMS 1\.0, .*, USD$/m);
  assert.match(out, /^Line +one\.json +two\.json +Change$/m);
  assert.match(out, /^OSS\n {2}Hosting +0\.99 +1\.98 *\n {2}Calls +6\.03 +6\.03 +\+0\.99$/m);
  assert.match(out, /^Total +7\.02 USD +8\.01 USD +\+0\.99$/m);
  assert.match(out, /^Change in percent +\+14\.10 %$/m);
  assert.match(
    out,
    /^ {2}two\.json, OSS: hosting: another quantity, .*30.* before, .*60.* after$/m,
  );
});

test("one workload under several cards; currencies are not mixed", () => {
  const { status, out } = run([one, ...cards]);
  assert.equal(status, 0);
  assert.match(out, /^Line +alibaba-intl-2021-03 +alibaba-cn-2021-03$/m);
  assert.match(out, /^Total +7\.02 USD +\d+\.\d+ CNY$/m);
  assert.doesNotMatch(out, /Converted/);
  const converted = run([one, ...cards, "--rate", "CNY:USD=0.14"]);
  assert.match(converted.out, /^Converted +\d+\.\d+ USD at 0\.14$/m);
});

test("--fail-above ends with status 1 where more than so many percent are added", () => {
  for (const [limit, status] of [
    ["14%", 1],
    ["14.1", 1],
    ["14.1025%", 1],
    ["14.1026%", 0],
    ["15%", 0],
    ["0", 1],
  ]) {
    const { errors, ...result } = run([one, two, "--fail-above", limit]);
    assert.equal(result.status, status, limit);
    assert.match(result.out, /^Total/m);
    assert.equal(errors === "", status === 0);
  }
  assert.equal(
    run([one, two, "--fail-above", "5%"]).errors,
    "two.json: 8.01 USD is above the 7.02 USD of one.json by more than 5 %.\n",
  );
  // less, or the same, is no increase
  assert.equal(run([two, one, "--fail-above", "0%"]).status, 0);
  assert.equal(run([one, one, "--fail-above", "0%"]).status, 0);
});

test("--fail-above compares what is exactly on the limit as not above it", () => {
  const tax = (taxPercent) => ({ ...example2, taxPercent });
  const base = file("base.json", tax("0"));
  const more = file("more.json", tax("5"));
  assert.equal(run([base, more, "--fail-above", "5%"]).status, 0);
  assert.equal(run([base, more, "--fail-above", "4.999%"]).status, 1);
});

test("--fail-above from nothing: anything is more", () => {
  const nothing = file("nothing.json", { keys: [] });
  assert.equal(run([nothing, one, "--fail-above", "1000%"]).status, 1);
  assert.equal(run([nothing, nothing, "--fail-above", "0%"]).status, 0);
});

test("--fail-above needs a rate between currencies", () => {
  const { status, errors } = run([one, ...cards, "--fail-above", "5%"]);
  assert.equal(status, 2);
  assert.match(errors, /^alibaba-cn-2021-03: CNY cannot be compared with USD .*--rate CNY:USD=/);
  // 0.237 × 30 + 2,010,000 × 0.214 / 10,000 = 50.124 CNY: 7.01736 USD at 0.14, 7.5186 at 0.15
  for (const [rate, expected] of [
    ["0.14", 0],
    ["0.15", 1],
  ]) {
    const rated = run([one, ...cards, "--fail-above", "0%", "--rate", `CNY:USD=${rate}`]);
    assert.equal(rated.status, expected, rated.out + rated.errors);
  }
});

test("a column that cannot be priced is named, and the others are shown, with status 2", () => {
  const bad = file("bad.json", { keys: [{ ...hardwareKey, calls: -1 }] });
  const { status, out, errors } = run([one, bad]);
  assert.equal(status, 2);
  assert.equal(errors, "bad.json: keys[0].calls must be from 0 to 1,000,000,000,000,000.\n");
  assert.match(out, /^Total +7\.02 USD +-$/m);
});

test("--json is the comparison of its schema", () => {
  const comparison = JSON.parse(run([one, two, "--json"]).out);
  assert.deepEqual(faults("comparison", comparison), []);
  assert.equal(comparison.columns[1].change, "0.99");
});

test("--csv has a column for each workload", () => {
  const rows = parseCsv(run([one, two, "--csv"]).out);
  assert.deepEqual(rows[0], ["row", "charge", "one.json", "two.json"]);
  assert.deepEqual(
    rows.find(([row, charge]) => row === "OSS" && charge === "hosting"),
    ["OSS", "hosting", "0.99", "1.98"],
  );
  assert.deepEqual(
    rows.find(([row]) => row === "total"),
    ["total", "", "7.02", "8.01"],
  );
});

test("- reads standard input", () => {
  const { status, out } = run([one, "-"], JSON.stringify({ keys: [{ ...hardwareKey, keys: 2 }] }));
  assert.equal(status, 0);
  assert.match(out, /^Total +7\.02 USD +8\.01 USD +\+0\.99$/m);
});

test("what is wrong is said of the options, with status 2", () => {
  for (const [args, message] of [
    [[one], /^Name two scenario files or more/],
    [[one, two, "--fail-above", "much"], /^--fail-above must be a percentage/],
    [[one, two, "--fail-above=-1%"], /^--fail-above must be a percentage/],
    [[one, two, "--rate", "CNY=2"], /^--rate must have the form CNY:USD=0\.14/],
    [[one, "missing.json"], /^missing\.json: there is no such file\.$/m],
    [[one, two, "--card-id", "none"], /^--card-id none must be the id of a loaded rate card/],
    [[one, ...cards, "--rate", "CNY:USD=much"], /^--rate CNY:USD=much must be /],
  ]) {
    const { status, errors } = run(args);
    assert.equal(status, 2, args.join(" "));
    assert.match(errors, message);
  }
});
