// What is typed stands for a scenario, and a scenario fills the fields, without a browser.
import assert from "node:assert/strict";
import { test } from "node:test";
import { hardwareKey } from "../support/scenarios.mjs";
import { importTypeScript } from "./support/typescript.mjs";

const { fromScenario } = await importTypeScript("state/from-scenario.ts");
const { toScenario } = await importTypeScript("state/to-scenario.ts");
const { readDraft } = await importTypeScript("state/read-draft.ts");

/** A document as the engine gets it: what is undefined is left out. */
const document = (value) => JSON.parse(JSON.stringify(value));

const group = {
  ...hardwareKey,
  calls: 2_000_000,
  cryptographicCalls: 1_500_000,
  rotationDays: 90,
  created: "2026-01-31",
  lastRotation: "2026-02-01",
  versionsAdded: { everyDays: 30 },
  deletion: { scheduled: "2027-01-01", windowDays: 7 },
  keyGrowth: { perMonth: 1200 },
  callGrowthPercent: "2.5",
};
const scenario = {
  rateCard: "alibaba-intl-2021-03",
  period: { days: 30 },
  assumptions: {},
  discountPercent: { hosting: "10", meters: "12.5" },
  taxPercent: "6",
  account: { softwareInstances: 2, secrets: 0, queriesPerSecond: "12.5" },
  overTime: { start: "2026-01", months: 36, monthlyBudget: "1200.5", totalBudget: "40000" },
  keys: [group],
};

test("a scenario comes out of the fields as it went in", () => {
  const { keys, ...rest } = document(toScenario(fromScenario(scenario, "en")));
  const { keys: _, ...expected } = scenario;
  assert.deepEqual(rest, expected);
  for (const [name, value] of Object.entries(group)) assert.deepEqual(keys[0][name], value, name);
});

test("the other way to add versions, and the other growth", () => {
  const other = {
    versionsAdded: { on: ["2026-03-01", "2026-04-01"] },
    keyGrowth: { percent: "0.25" },
    deletion: { scheduled: "2027-01-01" },
  };
  const draft = fromScenario({ keys: [{ ...hardwareKey, ...other }] }, "en");
  assert.equal(draft.groups[0].versionsOn, "2026-03-01, 2026-04-01");
  const [back] = document(toScenario(draft)).keys;
  for (const [name, value] of Object.entries(other)) assert.deepEqual(back[name], value, name);
});

test("numbers are shown with separators", () => {
  const { groups, overTime } = fromScenario(scenario, "en");
  assert.deepEqual(
    [groups[0].cryptographicCalls, groups[0].growth, overTime.months],
    ["1,500,000", "1,200", "36"],
  );
});

test("what is blank is left out, so that the engine takes its default", () => {
  const back = document(toScenario(fromScenario({ keys: [hardwareKey] }, "en")));
  for (const name of ["discountPercent", "taxPercent", "account", "overTime"]) {
    assert.ok(!(name in back), name);
  }
  for (const name of ["versionsAdded", "deletion", "keyGrowth", "created", "cryptographicCalls"]) {
    assert.ok(!(name in back.keys[0]), name);
  }
});

test("a draft is stored and read again whole", () => {
  const draft = fromScenario(scenario, "en");
  const read = readDraft(JSON.parse(JSON.stringify(draft)));
  assert.deepEqual(document(toScenario(read)), document(toScenario(draft)));
});

test("a draft that was stored before there were these fields", () => {
  const read = readDraft({ rateCard: "x", groups: [{ label: "Old", calls: "7" }] });
  assert.deepEqual(
    [read.account.secrets, read.discount.hosting, read.tax, read.overTime.start],
    ["", "", "", ""],
  );
  assert.deepEqual(
    [read.groups[0].calls, read.groups[0].cryptographicCalls, read.groups[0].growthKind],
    ["7", "", ""],
  );
});
