// The details of an estimate are read when they are asked for (docs/adr/0016-details-when-asked-for.md): nobody may have
// to know.
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadEngine } from "../../dist/package/index.js";

const engine = await loadEngine();
const estimateOf = (keys) => {
  const { estimate } = engine.estimate({
    keys: [{ creator: "service", region: "cn-beijing", keys, calls: 100 }],
  });
  return estimate;
};
const quantityIn = ({ lines }) => lines[0].quantity;

const copies = {
  "JSON text": (estimate) => JSON.parse(JSON.stringify(estimate)),
  "a structured clone": structuredClone,
  "a spread": (estimate) => ({ ...estimate }),
};
for (const [name, copy] of Object.entries(copies))
  test(`${name} has the details`, () => {
    const copied = copy(estimateOf(2));
    assert.equal(quantityIn(copied), "60");
    assert.deepEqual(copied, estimateOf(2));
  });

test("details stay those of their estimate when another is made", () => {
  const first = estimateOf(2);
  const second = estimateOf(3);
  assert.deepEqual([first, second].map(quantityIn), ["60", "90"]);
});

test("details are the same objects each time", () => {
  const estimate = estimateOf(2);
  assert.equal(estimate.lines, estimate.lines);
});

test("a frozen estimate has its details", () => {
  assert.equal(quantityIn(Object.freeze(estimateOf(2))), "60");
});

test("a detail can be set", () => {
  const estimate = estimateOf(2);
  estimate.lines = [];
  assert.deepEqual(estimate.lines, []);
  assert.equal(estimate.groups.length, 1);
});
