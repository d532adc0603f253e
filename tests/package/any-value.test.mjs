// Values that no JSON text could be: the engine answers each with problems or an estimate, and never throws.
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadEngine } from "../../dist/package/index.js";
import { example2, hardwareKey } from "../support/scenarios.mjs";

const engine = await loadEngine();

const withKey = (fields) => ({ keys: [{ ...hardwareKey, ...fields }] });

function problemsOf(value) {
  const result = engine.estimate(value);
  assert.equal(result.ok, false);
  for (const { message } of result.problems) assert.match(message, /^\S.*[^.]\.$/);
  return result.problems.map(({ code, path }) => `${code} ${path}`);
}

function totalOf(value) {
  const result = engine.estimate(value);
  assert.ok(result.ok, JSON.stringify(result.problems));
  return result.estimate.total;
}

const notWhole = ["not-whole keys[0].calls"];
const wrongType = ["wrong-type keys[0].calls"];
const outOfRange = ["out-of-range keys[0].calls"];
const refusedCalls = [
  ["NaN", Number.NaN, notWhole],
  ["Infinity", Number.POSITIVE_INFINITY, notWhole],
  ["-Infinity", Number.NEGATIVE_INFINITY, notWhole],
  ["a fraction", 0.5, notWhole],
  ["the smallest double", Number.MIN_VALUE, notWhole],
  ["a negative number", -1, outOfRange],
  ["one more than the limit", 1e15 + 1, outOfRange],
  ["more than 2^53", 2 ** 60, outOfRange],
  ["the largest double", Number.MAX_VALUE, outOfRange],
  ["a bigint below zero", -1n, outOfRange],
  ["a bigint of 64 bits", 2n ** 64n - 1n, outOfRange],
  ["a bigint beyond 64 bits", 2n ** 64n, outOfRange],
  ["a bigint beyond doubles", 10n ** 400n, notWhole],
  ["a text", "5", wrongType],
  ["null", null, wrongType],
  ["true", true, wrongType],
  ["a function", () => 5, wrongType],
  ["a symbol", Symbol("5"), wrongType],
  ["a Number object", Object(5), wrongType],
  ["a date", new Date(5), wrongType],
  ["bytes", new Uint8Array([5]), wrongType],
  ["undefined, which is absent", undefined, ["missing keys[0].calls"]],
];
for (const [name, calls, problems] of refusedCalls) {
  test(`calls: ${name}`, () => assert.deepEqual(problemsOf(withKey({ calls })), problems));
}

test("whole numbers in other guises are taken", () => {
  assert.equal(totalOf(withKey({ calls: 2010000n })), "7.02");
  assert.equal(totalOf(withKey({ calls: -0 })), "0.99");
  assert.equal(totalOf(withKey({ calls: 10n ** 15n })), "3000000000.99");
  assert.equal(totalOf(withKey({ calls: 2 ** 32 })), "12885.891888");
  assert.equal(totalOf(withKey({ state: undefined })), "7.02");
});

const roots = [
  ["undefined", undefined],
  ["null", null],
  ["a number", 7],
  ["a text", "{}"],
  ["a list", []],
  ["a function", () => example2],
  ["a symbol", Symbol("keys")],
  ["a bigint", 1n],
];
for (const [name, root] of roots) {
  test(`the scenario: ${name}`, () => assert.deepEqual(problemsOf(root), ["wrong-type "]));
}

test("the scenario: a Map has no fields", () => {
  assert.deepEqual(problemsOf(new Map([["keys", []]])), ["missing keys"]);
});

test("class instances and objects without a prototype count by their own fields", () => {
  class Workload {
    keys = [hardwareKey];
    get total() {
      return "0";
    }
  }
  assert.equal(totalOf(new Workload()), "7.02");
  assert.equal(totalOf(Object.assign(Object.create(null), example2)), "7.02");
});

test("a field named __proto__ is an unknown field", () => {
  assert.deepEqual(problemsOf(JSON.parse('{"keys": [], "__proto__": {}}')), [
    "unknown-field __proto__",
  ]);
});

test("a transparent proxy is what it stands for", () => {
  assert.equal(totalOf(new Proxy({ ...example2 }, {})), "7.02");
});

test("what throws when it is read is refused", () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const throwing = {
    get keys() {
      throw new Error("no");
    },
  };
  assert.deepEqual(problemsOf(revoked.proxy), ["wrong-type "]);
  assert.deepEqual(problemsOf({ keys: revoked.proxy }), ["wrong-type "]);
  assert.deepEqual(problemsOf(throwing), ["wrong-type "]);
});

test("cycles end", () => {
  const cycle = { keys: [] };
  cycle.keys.push(cycle);
  cycle.assumptions = cycle;
  const problems = problemsOf(cycle);
  assert.ok(problems.includes("unknown-field assumptions.keys"), problems.join());
  assert.ok(problems.includes("unknown-field keys[0].assumptions"), problems.join());
});

test("nesting 100,000 deep is refused at the field where it begins", () => {
  let nested = [];
  for (let depth = 0; depth < 100_000; ++depth) nested = [nested];
  assert.deepEqual(problemsOf(nested), ["wrong-type "]);
  assert.deepEqual(problemsOf(withKey({ calls: nested })), wrongType);
});

test("values that multiply by sharing, and lists that claim to be endless, are cut off", () => {
  let shared = {};
  for (let depth = 0; depth < 12; ++depth) shared = Array(40).fill(shared);
  assert.deepEqual(problemsOf({ keys: shared }), ["too-many "]);
  const endless = new Proxy([], {
    get: (_, name) => (name === "length" ? 2 ** 32 - 1 : undefined),
  });
  assert.deepEqual(problemsOf({ keys: endless }), ["too-many "]);
  const label = "x".repeat(2 ** 20);
  assert.deepEqual(problemsOf({ keys: Array(200).fill({ label }) }), ["too-long "]);
});

test("texts of every kind reach the engine", () => {
  // Nothing else that is stated comes back in an answer.
  const nameOf = (name) => engine.estimate(withKey({ [name]: 0 })).problems[0].path;
  for (const label of [
    "",
    "a",
    "x".repeat(23),
    "x".repeat(24),
    "x".repeat(200),
    "密钥",
    "🔑".repeat(200),
    '"\\\n\u0000',
  ]) {
    assert.equal(nameOf(label), `keys[0].${label}`);
  }
  assert.equal(nameOf("\ud800"), "keys[0].\ufffd", "half a pair has no UTF-8");
  assert.deepEqual(problemsOf(withKey({ label: "x".repeat(201) })), ["too-long keys[0].label"]);
});

test("nothing that was refused leaves a trace", () => {
  assert.equal(totalOf(example2), "7.02");
});

test("rate cards may be any value as well", () => {
  for (const card of [undefined, null, 5, "card", [], () => {}]) {
    const added = engine.addRateCard(card);
    assert.equal(added.ok, false);
    assert.deepEqual(
      added.problems.map(({ code, path }) => `${code} ${path}`),
      ["wrong-type "],
    );
  }
});
