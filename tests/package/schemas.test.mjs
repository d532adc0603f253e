// The schemas say what the engine says: of every case, of every estimate, and of the rate cards.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { loadEngine } from "../../dist/package/index.js";
import { casesOf } from "../support/cases.mjs";

const schemas = new URL("../../schemas/", import.meta.url);
const ajv = new Ajv2020({ strictTypes: false, allErrors: true, validateFormats: false });
for (const file of readdirSync(schemas)) {
  ajv.addSchema(JSON.parse(readFileSync(new URL(file, schemas), "utf8")), file);
}

function faults(name, document) {
  const validate = ajv.getSchema(`${name}.schema.json`);
  return validate(document) ? [] : validate.errors.map((e) => `${e.instancePath} ${e.message}`);
}

/** A document in which names and shapes are right, but a rule that a schema cannot state is broken. */
const beyondSchemas = new Set([
  "amount-too-large",
  "duplicate",
  "not-date",
  "out-of-range",
  "price-not-representable",
  "slab-limit-missing",
  "slab-limit-on-last",
  "slabs-not-ascending",
  "unknown-rate-card",
  "unknown-region",
  "unknown-source",
]);

for (const example of casesOf("estimate").filter(({ scenario }) => scenario !== undefined)) {
  test(`${example.name}: scenario and result`, async () => {
    const engine = await loadEngine();
    for (const card of example.cards ?? []) {
      assert.deepEqual(faults("rate-card", card), []);
      engine.addRateCard(card);
    }
    const result = engine.estimate(example.scenario);
    const scenarioFaults = faults("scenario", example.scenario);
    if (result.ok) {
      assert.deepEqual(scenarioFaults, []);
      assert.deepEqual(faults("estimate", result.estimate), []);
    } else {
      assert.deepEqual(faults("problems", { problems: result.problems }), []);
      const visible = result.problems.some(({ code }) => !beyondSchemas.has(code));
      if (visible)
        assert.notDeepEqual(scenarioFaults, [], "the schema accepts what the engine refuses");
    }
  });
}

for (const example of casesOf("rate-card").filter(({ card }) => card !== undefined)) {
  test(`${example.name}: rate card`, () => {
    const cardFaults = faults("rate-card", example.card);
    if (example.expect) assert.deepEqual(cardFaults, []);
    else if (example.problems.some(({ code }) => !beyondSchemas.has(code)))
      assert.notDeepEqual(cardFaults, []);
  });
}

test("the built-in rate cards and the catalogue", async () => {
  const engine = await loadEngine();
  const cards = engine.rateCards();
  assert.ok(cards.length >= 2);
  for (const { card } of cards) assert.deepEqual(faults("rate-card", card), []);
  assert.deepEqual(faults("catalogue", engine.catalogue), []);
});
