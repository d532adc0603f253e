// Attributes as a scenario: what the element prices, and what `kms-cost check` compares.
import assert from "node:assert/strict";
import { test } from "node:test";
import { importTypeScript } from "../page/support/typescript.mjs";
import { engineWith } from "../support/engine.mjs";

const { priceAttributes, readAttributes } = await importTypeScript(
  "../../widget/src/attributes.ts",
);
const { ATTRIBUTES } = await importTypeScript("../../widget/src/attribute-names.ts");
const { figureOf } = await importTypeScript("../../widget/src/figure.ts");
const { englishEngineText } = await importTypeScript("../../text/en/engine.ts");
const engine = await engineWith();

function price(attributes, scenario) {
  const reading = readAttributes(Object.entries(attributes), scenario);
  const result = priceAttributes(reading, engine, englishEngineText);
  return { reading, ...result };
}

function total(attributes, scenario) {
  const { ok, estimate, problems } = price(attributes, scenario);
  assert.ok(ok, JSON.stringify(problems));
  return estimate.total;
}

function problemsOf(attributes, scenario) {
  const { ok, problems } = price(attributes, scenario);
  assert.equal(ok, false);
  return problems.map(({ code, path }) => [code, path]);
}

const key = {
  spec: "EC_P256",
  protection: "HSM",
  region: "ap-southeast-1",
  keys: "1",
  calls: "100k",
};

test("the presets are the documented examples", () => {
  assert.equal(total({ preset: "disks-service" }), "0");
  assert.equal(total({ preset: "disks-hardware" }), "0.99225");
  assert.equal(total({ preset: "objects-hardware" }), "7.02");
  assert.equal(total({ preset: "signatures-hardware" }), "3.99");
});

test("a workload is stated by attributes, with numbers as they are typed", () => {
  assert.equal(total(key), "3.99");
  assert.equal(total({ ...key, calls: "100,000" }), "3.99");
  // Two keys of three versions: 6 × 30 × 0.083 = 14.94, and the calls at 1.5.
  assert.equal(total({ ...key, keys: "2", versions: "3" }), "16.44");
  assert.equal(total({ ...key, state: "PendingDeletion" }), "1.5");
  // 10,000 calls in mainland China are inside the free quota.
  assert.equal(total({ creator: "service", region: "cn-hangzhou", calls: "10k" }), "0");
});

test("a period is a number of days or a calendar month", () => {
  // 28 days at 0.083, and the calls at 1.5
  assert.equal(total({ ...key, period: "28" }), "3.824");
  assert.equal(total({ ...key, period: "2026-02" }), "3.824");
});

test("attributes are laid over the preset", () => {
  // Calls in the place of the work: 10,000 at 0.03 per 10,000, and 0.99 for hosting.
  assert.equal(total({ preset: "objects-hardware", calls: "10k" }), "1.02");
  // The same calls of a service-managed key: 2,010,000 - 20,000 free ones.
  assert.equal(total({ preset: "objects-hardware", creator: "service" }), "5.97");
  // By the China site's card: 30 × 0.237, and 201 × 0.214.
  assert.equal(total({ preset: "objects-hardware", "rate-card": "alibaba-cn-2021-03" }), "50.124");
});

test("attributes are laid over a scenario of one key group, and of several only what is no part of them", () => {
  const group = { ...key, creator: "user", keys: 1, calls: 0 };
  assert.equal(total({ keys: "2" }, { keys: [group] }), "4.98");
  assert.equal(total({ period: "10" }, { keys: [group, group] }), "1.66");
  assert.deepEqual(problemsOf({ keys: "2", spec: "EC_P256K" }, { keys: [group, group] }), [
    ["conflict", "spec"],
    ["conflict", "keys"],
  ]);
  assert.deepEqual(problemsOf({ preset: "disks-service" }, { keys: [group] }), [
    ["conflict", "preset"],
  ]);
});

test("a scenario that is none is refused, whatever it is", () => {
  for (const scenario of [null, 7, "text", [], {}, { keys: 1 }])
    assert.equal(price({}, scenario).ok, false, JSON.stringify(scenario));
});

test("every problem is named at once, by its attribute", () => {
  const { problems } = price({
    colour: "red",
    mode: "big",
    region: "here",
    keys: "1.5",
    calls: "few",
  });
  assert.deepEqual(
    problems.map(({ code, path }) => [code, path]).sort(),
    [
      ["missing", "protection"],
      ["missing", "spec"],
      ["not-whole", "keys"],
      ["unknown-field", "colour"],
      ["unknown-region", "region"],
      ["unknown-value", "mode"],
      ["wrong-type", "calls"],
    ].sort(),
  );
  assert.equal(
    problems.find(({ path }) => path === "mode").message,
    "mode must be card, inline, or full.",
  );
  for (const { path, message } of problems) assert.ok(message.startsWith(`${path} `), message);
});

test("a missing number of calls is not taken for none", () => {
  const { calls, ...others } = key;
  assert.deepEqual(problemsOf(others), [["missing", "calls"]]);
});

test("values that only the element knows are judged", () => {
  const wrong = { preset: "no", theme: "pink", figure: "half", editable: "keys, colour" };
  assert.deepEqual(
    Object.entries(wrong).map(([name, value]) => problemsOf({ ...key, [name]: value })),
    Object.keys(wrong).map((name) => [["unknown-value", name]]),
  );
  assert.deepEqual(problemsOf({ ...key, "rate-card": "mine" }), [
    ["unknown-rate-card", "rate-card"],
  ]);
  assert.deepEqual(problemsOf({ ...key, period: "32" }), [["out-of-range", "period"]]);
  assert.deepEqual(problemsOf({ ...key, period: "2026-13" }), [["not-date", "period"]]);
});

test("attributes of every element are left alone, and blank ones are not there", () => {
  const attributes = {
    class: "x",
    id: "y",
    lang: "en",
    "data-z": "1",
    "aria-label": "l",
    hidden: "",
  };
  assert.equal(
    total({ ...key, ...attributes, part: "p", slot: "s", state: " ", preset: "" }),
    "3.99",
  );
});

test("presentation has its defaults, and what is stated", () => {
  assert.deepEqual(readAttributes([]).presentation, {
    mode: "card",
    figure: "total",
    editable: [],
    language: undefined,
    theme: "auto",
    calculator: undefined,
    expect: undefined,
  });
  const { presentation } = readAttributes([
    ["mode", "inline"],
    ["editable", "keys, calls  rate-card"],
    ["expect", " 3.99 "],
  ]);
  assert.equal(presentation.mode, "inline");
  assert.deepEqual(presentation.editable, ["keys", "calls", "rate-card"]);
  assert.equal(presentation.expect, "3.99");
});

test("each name stands once", () => {
  assert.equal(new Set(ATTRIBUTES).size, ATTRIBUTES.length);
});

test("figures are those of the estimate", () => {
  const { estimate } = price(key);
  assert.deepEqual(
    ["total", "hosting", "calls", "year"].map((name) => figureOf(estimate, name)),
    ["3.99", "2.49", "1.5", "47.88"],
  );
  const metered = price(
    {},
    {
      rateCard: "alibaba-intl-kms3-2024-08",
      account: { softwareInstances: 1, hardwareInstances: 0, secrets: 0, queriesPerSecond: "0" },
      keys: [{ ...key, creator: "user", keys: 1, calls: 5 }],
    },
  );
  assert.equal(metered.ok, true, JSON.stringify(metered.problems));
  assert.equal(figureOf(metered.estimate, "calls"), null);
  const taxed = price(
    {},
    { taxPercent: "10", keys: [{ ...key, creator: "user", keys: 1, calls: 0 }] },
  );
  assert.equal(figureOf(taxed.estimate, "total"), "2.739");
});
