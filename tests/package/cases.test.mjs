// Every case file, through the package as it is shipped.
import assert from "node:assert/strict";
import { test } from "node:test";
import { casesOf, fileOf } from "../support/cases.mjs";
import { engineWith } from "../support/engine.mjs";
import { mismatches, problemMismatches, withPrices } from "../support/match.mjs";

for (const example of casesOf("estimate")) {
  test(`${example.name}: ${example.title}`, async () => {
    const engine = await engineWith(example.cards);
    check(example, engine.estimateText(fileOf(example)), ({ estimate }) => withPrices(estimate));
    if ("scenario" in example)
      check(example, engine.estimate(example.scenario), ({ estimate }) => withPrices(estimate));
  });
}

test("an estimate lists each price that its slices and meters use once, in the order of use", async () => {
  for (const example of casesOf("estimate").filter(({ problems }) => !problems)) {
    const engine = await engineWith(example.cards);
    const { lines, meters = [], prices } = engine.estimateText(fileOf(example)).estimate;
    const used = [...lines.flatMap(({ slices }) => slices), ...meters].map(({ price }) => price);
    assert.deepEqual([...new Set(used)], [...prices.keys()], example.name);
    assert.equal(new Set(prices.map((price) => JSON.stringify(price))).size, prices.length);
  }
});

for (const example of casesOf("rate-card")) {
  test(`${example.name}: ${example.title}`, async () => {
    const engine = await engineWith();
    check(example, engine.addRateCardText(fileOf(example)), ({ id }) => ({ id }));
    if (!example.problems) assert.ok(engine.rateCards().some(({ id }) => id === example.expect.id));
  });
}

function check(example, result, pick) {
  if (example.problems) {
    assert.equal(result.ok, false, "problems were expected");
    assert.deepEqual(problemMismatches(result.problems, example.problems), []);
  } else {
    assert.equal(result.ok, true, JSON.stringify(result.problems));
    assert.deepEqual(mismatches(pick(result), example.expect), []);
  }
}
