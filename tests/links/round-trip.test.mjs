// What goes into a link comes out of it, in both forms.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  encodeCompactLink,
  encodeLink,
  LONGEST_MADE,
  makeLink,
  READABLE_LENGTH,
  readLink,
  seenIn,
} from "../../dist/package/link.js";
import { casesOf } from "../support/cases.mjs";
import { engineWith, plannerWith } from "../support/engine.mjs";
import { example2, hardwareKey } from "../support/scenarios.mjs";
import { schema } from "./support/schema.mjs";

const KINDS = ["estimate", "projection", "marginal", "solve", "sweep", "compare"];

/** Every good scenario of the case files, with the rate cards of its own. */
const SCENARIOS = [];
for (const { name, cards, scenario, request } of KINDS.flatMap(casesOf)) {
  const engine = await engineWith(cards);
  const columns = request?.columns ?? [request ?? { scenario }];
  for (const column of columns) {
    if (column.scenario !== undefined && engine.estimate(column.scenario).ok)
      SCENARIOS.push({ name, cards, scenario: column.scenario });
  }
}

/** Characters that programs which find addresses in text keep, the whole of them. */
const KEPT = /^[A-Za-z0-9\-._+%:,=&]*[A-Za-z0-9]$/;

async function read(fragment) {
  const result = await readLink(`#${fragment}`);
  assert.ok(result.ok, JSON.stringify(result.problems));
  return result.link;
}

test("there are enough scenarios, with every field of the schema among them", () => {
  assert.ok(SCENARIOS.length > 100, String(SCENARIOS.length));
  const used = new Set();
  const walk = (value, path) => {
    if (typeof value !== "object" || value === null) used.add(path);
    else if (Array.isArray(value)) for (const item of value) walk(item, path);
    else for (const [name, field] of Object.entries(value)) walk(field, `${path}.${name}`);
  };
  for (const { scenario } of SCENARIOS) walk(scenario, "");
  assert.deepEqual(
    schema.leaves().filter((path) => !used.has(path) && path !== ".$schema"),
    [],
  );
});

test("every scenario of the case files comes out of both forms alike, and is priced as before", async () => {
  for (const { name, scenario, cards } of SCENARIOS) {
    const planner = await plannerWith(cards);
    const readable = encodeLink({ scenario });
    assert.match(readable, KEPT, name);
    const [one, other] = [await read(readable), await read(await encodeCompactLink({ scenario }))];
    assert.deepEqual(one.scenario, other.scenario, name);
    assert.deepEqual(planner.estimate(one.scenario), planner.estimate(scenario), name);
    if (scenario.overTime !== undefined) {
      assert.deepEqual(planner.project(one.scenario), planner.project(scenario), name);
    }
    // What states no default is the same to the letter.
    const again = await read(encodeLink({ scenario: one.scenario }));
    assert.deepEqual(again.scenario, one.scenario, name);
  }
});

test("nothing that is stated is left out but defaults", async () => {
  const defaults = schema.defaults();
  for (const { name, scenario } of SCENARIOS) {
    const { scenario: found } = await read(encodeLink({ scenario }));
    const compare = (stated, read_, path) => {
      if (typeof stated === "object" && stated !== null && !Array.isArray(stated)) {
        for (const [field, value] of Object.entries(stated))
          compare(value, read_?.[field], `${path}.${field}`);
      } else if (read_ === undefined) {
        assert.equal(stated, defaults[path], `${name}: ${path}`);
      } else {
        assert.deepEqual(read_, stated, `${name}: ${path}`);
      }
    };
    const { keys, $schema: _, ...rest } = scenario;
    compare(rest, found, "");
    assert.equal(found.keys.length, keys.length, name);
    keys.forEach((group, i) => {
      compare(group, found.keys[i], ".keys");
    });
  }
});

test("any text is a good label", async () => {
  const labels = [
    "对象存储（杭州）",
    "a, b: c & d = e + f % g",
    "ends with a dot.",
    "ends with blanks  ",
    " +",
    "100%",
    "%41",
    "<script>alert(1)</script>",
    "\"quoted\" 'and' (so) [on] {more} | ~ ` ^ \\ #",
    "👩‍👩‍👧 emoji",
    "a\nb\tc",
    "amp; & key=keys:1",
    "__proto__",
    "none",
    "-",
    "_",
  ];
  for (const label of labels) {
    const scenario = { keys: [{ ...hardwareKey, label }] };
    const link = encodeLink({ scenario });
    assert.match(link, KEPT, label);
    assert.equal((await read(link)).scenario.keys[0].label, label);
    assert.equal((await read(await encodeCompactLink({ scenario }))).scenario.keys[0].label, label);
  }
  const [broken] = (
    await read(encodeLink({ scenario: { keys: [{ ...hardwareKey, label: "\ud83d" }] } }))
  ).scenario.keys;
  assert.equal(broken.label, "\ufffd");
});

test("panels, and what was seen, come out as they went in", async () => {
  const engine = await engineWith();
  const { estimate } = engine.estimate(example2);
  const [{ card }] = engine.rateCards().filter(({ id }) => id === estimate.rateCard);
  const panels = {
    open: ["over-time", "budget"],
    texts: { budget: "1,000.5", budgetQuantity: "calls" },
    cards: ["alibaba-cn-2021-03"],
    rates: { CNY: "0,14" },
  };
  const seen = seenIn(estimate, card);
  assert.deepEqual(Object.keys(seen.prices), [
    "hosting.prices.basic-hardware",
    "calls.prices.basic.outside",
  ]);
  assert.deepEqual(seen.total, { amount: "7.02", currency: "USD" });
  const state = { scenario: example2, panels, seen };
  for (const link of [encodeLink(state), await encodeCompactLink(state)]) {
    assert.match(link, KEPT);
    assert.match(link, /&total=7\.02USD$/);
    const found = await read(link);
    assert.deepEqual(found.panels, panels);
    assert.deepEqual(found.seen, seen);
  }
});

test("a card of one's own and a kept workload make the link compact", async () => {
  const [{ cards }] = SCENARIOS.filter((example) => example.cards?.length > 0);
  const kept = { name: "Now", scenario: example2 };
  const state = { scenario: example2, rateCards: cards, panels: { open: ["compare"], kept } };
  const link = await makeLink(state);
  assert.match(link, /^v=1&z=/);
  const found = await read(link);
  assert.deepEqual(found.rateCards, cards);
  assert.deepEqual(found.panels, state.panels);
});

test("a large workload makes the link compact, and a huge one none", async () => {
  const groups = (count) => ({
    keys: Array.from({ length: count }, (_, i) => ({
      ...hardwareKey,
      label: `Group ${i}`,
      calls: (i * 7919) % 99991,
    })),
  });
  assert.match(await makeLink({ scenario: groups(3) }), /^v=1&card=/);
  const compact = await makeLink({ scenario: groups(300) });
  assert.match(compact, /^v=1&z=[\w-]+\.[0-9a-f]{12}$/);
  assert.ok(
    compact.length > READABLE_LENGTH && compact.length <= LONGEST_MADE,
    String(compact.length),
  );
  assert.deepEqual((await read(compact)).scenario.keys[299].label, "Group 299");
  assert.equal(await makeLink({ scenario: groups(100_000) }), undefined);
});
