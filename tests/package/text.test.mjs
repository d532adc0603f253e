// What people read about an estimate.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import {
  explainAdjustment,
  explainLine,
  explainMeter,
  formatsFor,
  loadEngine,
  englishEngineText as text,
} from "../../dist/package/index.js";
import { casesOf, fileOf } from "../support/cases.mjs";
import { hardwareKey } from "../support/scenarios.mjs";

const engine = await loadEngine();

function rowsOf(group, scenario = {}) {
  const { ok, estimate, problems } = engine.estimate({
    ...scenario,
    keys: [{ ...hardwareKey, ...group }],
  });
  assert.ok(ok, JSON.stringify(problems));
  return estimate.lines.map((line) => explainLine(line, estimate, text).map((row) => row.text));
}

test("a line is explained as one would write it down", () => {
  assert.deepEqual(rowsOf({ keys: 1, calls: 750 }), [
    ["1 version × 30 days × 0.033 USD = 0.99 USD"],
    ["750 calls × 0.03 USD / 10,000 = 0.00225 USD"],
  ]);
  assert.deepEqual(rowsOf({ keys: 2, versionsPerKey: 3, calls: 0, days: 1 }), [
    ["2 keys × 3 versions × 1 day × 0.033 USD = 0.198 USD"],
    ["nothing to bill"],
  ]);
});

test("slabs, and the version-days that they divide", () => {
  assert.deepEqual(rowsOf({ spec: "EC_P256", keys: 2001, calls: 1 }), [
    [
      "2,001 keys × 1 version × 30 days = 60,030 version-days",
      "60,000 version-days × 0.083 USD = 4,980.00 USD (the first 2,000 versions of a day)",
      "30 version-days × 0.033 USD = 0.99 USD (versions of a day above 2,000)",
    ],
    ["1 call × 0.15 USD / 10,000 = 0.000015 USD"],
  ]);
});

test("free calls, and keys that are not billed", () => {
  assert.deepEqual(rowsOf({ creator: "service", calls: 20001 })[1], [
    "20,000 calls free of charge",
    "1 call × 0.03 USD / 10,000 = 0.000003 USD",
  ]);
  assert.deepEqual(rowsOf({ state: "PendingDeletion", keys: 2, calls: 0 })[0], [
    "2 keys × 1 version × 30 days = 60 version-days",
    "60 version-days not billed",
  ]);
});

test("a multiplier stands in the product", () => {
  const rows = rowsOf(
    { region: "cn-hangzhou-finance", calls: 0 },
    { rateCard: "alibaba-cn-2021-03" },
  );
  assert.deepEqual(rows[0], ["1 version × 30 days × (0.237 CNY × 1.9) = 13.509 CNY"]);
});

test("work comes before the calls that it makes", () => {
  const work = { kind: "envelope-encryption", uploads: 10, reads: 3, cacheHitRatio: "0.9" };
  assert.deepEqual(rowsOf({ calls: undefined, work })[1], [
    "10 uploads × 1 call × (1 − 0.9) = 1 call (rounded up to whole calls)",
    "3 reads × 1 call × (1 − 0.9) = 1 call (rounded up to whole calls)",
    "2 calls × 0.03 USD / 10,000 = 0.000006 USD",
  ]);
  assert.deepEqual(rowsOf({ calls: undefined, work: { kind: "disk-encryption", disks: 250 } })[1], [
    "250 disks × 3 calls = 750 calls",
    "750 calls × 0.03 USD / 10,000 = 0.00225 USD",
  ]);
});

/** An estimate by hand, for what the engine is not needed for. */
const priced = {
  currency: "USD",
  hostingUnit: "key-version-day",
  prices: [
    { rule: "hosting.not-priced", cell: null, price: null, per: "1" },
    { rule: "calls.other-operations", cell: null, price: "0", per: "1" },
    { rule: "calls.price", cell: "calls.prices.basic.outside", price: "0.03", per: "10000" },
    { rule: "meters.price", cell: "meters.software-instance", price: "4.5", per: "1" },
    { rule: "meters.price", cell: "meters.query-per-second", price: "0.5", per: "1" },
  ],
};

test("what the card has no price for is said to be so, and has no amount", () => {
  const line = {
    group: 0,
    charge: "hosting",
    quantity: "60",
    amount: null,
    counted: { keys: "2", versionsPerKey: "1", days: 30 },
    slices: [{ price: 0, quantity: "60", amount: null }],
  };
  assert.deepEqual(
    explainLine(line, priced, text).map((row) => row.text),
    ["2 keys × 1 version × 30 days = 60 version-days", "60 version-days not priced"],
  );
});

test("calls of operations that the card does not bill", () => {
  const line = {
    group: 0,
    charge: "calls",
    quantity: "15000",
    amount: "0.03",
    slices: [
      { price: 1, quantity: "5000", amount: "0" },
      { price: 2, quantity: "10000", amount: "0.03" },
    ],
  };
  assert.deepEqual(
    explainLine(line, priced, text).map((row) => row.text),
    ["5,000 calls of other operations, not billed", "10,000 calls × 0.03 USD / 10,000 = 0.03 USD"],
  );
});

test("what is metered for the account, rounded up where it is no whole number", () => {
  const instances = {
    meter: "software-instance",
    counted: { stated: "2", count: "2", days: 30 },
    quantity: "60",
    amount: "270",
    price: 3,
  };
  const row = explainMeter(instances, priced, text);
  assert.equal(row.text, "2 software instances × 30 days × 4.50 USD = 270.00 USD");
  assert.equal(row.price, priced.prices[3]);
  const queries = {
    meter: "query-per-second",
    counted: { stated: "12.5", count: "13", days: 30 },
    quantity: "390",
    amount: "195",
    price: 4,
  };
  assert.equal(
    explainMeter(queries, priced, text).text,
    "12.5 queries per second, rounded up to 13, × 30 days × 0.50 USD = 195.00 USD",
  );
});

test("a discount and a tax are percentages of what they are on", () => {
  const discount = { kind: "discount", on: "calls", percent: "10", base: "7.02", amount: "-0.702" };
  assert.equal(explainAdjustment(discount, priced, text), "10% of 7.02 USD = -0.702 USD");
  const tax = { kind: "tax", percent: "12.5", base: "6.318", amount: "0.78975" };
  assert.equal(explainAdjustment(tax, priced, text), "12.5% of 6.318 USD = 0.78975 USD");
});

test("every line of every case is explained, each slice in one row", () => {
  for (const example of casesOf("estimate").filter(({ problems }) => !problems)) {
    for (const card of example.cards ?? []) engine.addRateCard(card);
    const { estimate } = engine.estimateText(fileOf(example));
    for (const line of estimate.lines) {
      const rows = explainLine(line, estimate, text);
      assert.deepEqual(
        rows.map(({ slice }) => slice).filter((slice) => slice !== null),
        line.slices,
      );
      for (const row of rows) assert.doesNotMatch(row.text, /undefined|NaN|null/, example.name);
    }
    for (const { message } of estimate.warnings) assert.match(message, /^\S.*\.$/);
    for (const { message } of estimate.warnings) assert.doesNotMatch(message, /undefined|\s{2}/);
  }
});

test("problems are sentences that begin with the path", () => {
  const messagesOf = (scenario) => engine.estimate(scenario).problems.map(({ message }) => message);
  assert.deepEqual(messagesOf({ keys: [{ ...hardwareKey, calls: -1 }] }), [
    "keys[0].calls must be from 0 to 1,000,000,000,000,000.",
  ]);
  assert.deepEqual(messagesOf({ keys: [{ ...hardwareKey, keys: 1.5 }] }), [
    "keys[0].keys must be a whole number from 0 to 1,000,000,000.",
  ]);
  assert.deepEqual(messagesOf({ keys: [], period: { month: "1999-12" } }), [
    "period.month must be from 2000-01 to 2199-12.",
  ]);
  assert.deepEqual(messagesOf({ keys: [{ ...hardwareKey, state: "Gone" }] }), [
    "keys[0].state must be Enabled, Disabled, PendingImport, or PendingDeletion.",
  ]);
  assert.deepEqual(messagesOf(null), ["The document must be an object with named fields."]);
});

test("every documented code has its sentence, and no other", () => {
  const document = readFileSync(new URL("../../docs/codes.md", import.meta.url), "utf8");
  const codesUnder = (heading) => {
    const section = document.split(/^## /m).find((part) => part.startsWith(heading));
    return [...section.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, code]) => code).sort();
  };
  assert.deepEqual(Object.keys(text.problems).sort(), codesUnder("Problems"));
  assert.deepEqual(Object.keys(text.warnings).sort(), codesUnder("Warnings"));
});

test("every reading of the catalogue has its words, in the same order", () => {
  for (const { name, readings } of engine.catalogue.assumptions) {
    assert.deepEqual(Object.keys(text.assumptions[name].readings), readings);
  }
});

test("amounts are written exactly, however long", () => {
  const formats = formatsFor("en");
  assert.equal(
    formats.exact("3700000000000000000000.0000000000000001"),
    "3,700,000,000,000,000,000,000.0000000000000001",
  );
  assert.equal(formats.exact("0"), "0.00");
  assert.equal(formats.count("1000000000000000001"), "1,000,000,000,000,000,001");
  assert.equal(formats.change("-0.05"), "-0.05");
  assert.equal(formats.change("0.1"), "+0.10");
  assert.equal(formats.share(1234), "12.34%");
  assert.equal(formats.share(10000), "100%");
});

test("rounding is half up on the decimal itself, where binary floating point fails", () => {
  const formats = formatsFor("en");
  assert.equal(formats.rounded("33.495"), "33.50");
  assert.equal(formats.rounded("1.015"), "1.02");
  assert.equal(formats.rounded("1.0149999999999999"), "1.01");
  assert.equal(formats.rounded("99999999999999999999.995"), "100,000,000,000,000,000,000.00");
});
