// Every case file, through the package as it is shipped.
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadEngine } from "../../dist/package/index.js";
import { casesOf, fileOf } from "../support/cases.mjs";
import { mismatches, problemMismatches } from "../support/match.mjs";

for (const example of casesOf("estimate")) {
  test(`${example.name}: ${example.title}`, async () => {
    const engine = await engineWith(example.cards);
    check(example, engine.estimateText(fileOf(example)), (result) => result.estimate);
    if ("scenario" in example)
      check(example, engine.estimate(example.scenario), (result) => result.estimate);
  });
}

for (const example of casesOf("rate-card")) {
  test(`${example.name}: ${example.title}`, async () => {
    const engine = await loadEngine();
    check(example, engine.addRateCardText(fileOf(example)), ({ id }) => ({ id }));
    if (!example.problems) assert.ok(engine.rateCards().some(({ id }) => id === example.expect.id));
  });
}

async function engineWith(cards = []) {
  const engine = await loadEngine();
  for (const card of cards) {
    const added = engine.addRateCard(card);
    assert.ok(added.ok, JSON.stringify(added.problems));
  }
  return engine;
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
