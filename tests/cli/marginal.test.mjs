// kms-cost marginal, as one runs it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadPlanner } from "../../dist/package/planner.js";
import { kmsCost } from "../support/command-line.mjs";
import { parseCsv } from "../support/csv.mjs";
import { hardwareKey } from "../support/scenarios.mjs";
import { workFolder } from "../support/work-folder.mjs";

const { folder, file } = workFolder();
const run = (args) => kmsCost(["marginal", ...args], { cwd: folder });

// Up to 2,000 versions of such signing keys are 0.083 a day: 2.49 for 30 days.
const scenario = {
  keys: [
    hardwareKey,
    { ...hardwareKey, label: "Signing", spec: "EC_P256", keys: 1990, calls: 0 },
    { label: "A", creator: "service", region: "ap-southeast-1", keys: 1, calls: 12000 },
  ],
};
const name = file("scenario.json", scenario);

test("prints what one thing more costs, and how far the next breakpoint is", () => {
  const { status, out, errors } = run([name]);
  assert.equal(errors, "");
  assert.equal(status, 0);
  assert.match(out, /^Group +One key +One version each +10,000 calls$/m);
  assert.match(out, /^OSS +\+0\.99 +\+0\.99 +\+0\.03$/m);
  assert.match(out, /^Signing +\+2\.49 +/m);
  // 8,000 calls are free still; the other 2,000 are 0.000003 each.
  assert.match(out, /^A +0\.00 +0\.00 +\+0\.006$/m);
  assert.match(out, /^ {2}Signing: 1,990 counted in its tier; 10 more until the limit of 2,000$/m);
  assert.match(
    out,
    /^ {2}Free quota: 12,000 calls that may use it; 8,000 more until it is used up$/m,
  );
});

test("--json is the answer of the package, and --csv has a row a group", async () => {
  const { marginal } = (await loadPlanner()).marginal(scenario);
  assert.deepEqual(JSON.parse(run([name, "--json"]).out), marginal);
  const [names, ...rows] = parseCsv(run([name, "--csv"]).out);
  assert.deepEqual(
    rows.map((row) => row[0]),
    ["OSS", "Signing", "A"],
  );
  assert.equal(rows[0][names.indexOf("tenThousandCalls")], "0.03");
  assert.equal(rows[1][names.indexOf("tier.above")], "10");
});

test("problems are those of the file, with status 2", () => {
  const { status, out, errors } = run([
    file("bad.json", { keys: [{ ...hardwareKey, calls: -1 }] }),
  ]);
  assert.deepEqual([status, out], [2, ""]);
  assert.equal(errors, "bad.json: keys[0].calls must be from 0 to 1,000,000,000,000,000.\n");
});
