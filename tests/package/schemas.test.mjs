// The schemas say what the engine says: of scenarios, rate cards, estimates and problems, of the catalogue too.
import assert from "node:assert/strict";
import { test } from "node:test";
import { casesOf } from "../support/cases.mjs";
import { engineWith } from "../support/engine.mjs";
import { faults, isVisibleToSchemas } from "../support/schemas.mjs";
import { variationsOf } from "../support/variations.mjs";

/** Accepted by both, or refused by both where the schema can see why. */
function assertAgreement(schema, document, answer) {
  const found = faults(schema, document);
  const context = JSON.stringify(document);
  if (answer.ok) {
    assert.deepEqual(found, [], `only the schema refuses ${context}`);
  } else {
    assert.deepEqual(faults("problems", { problems: answer.problems }), []);
    const visible = answer.problems.filter(isVisibleToSchemas);
    const told = visible.map(({ message }) => message).join(" ");
    if (visible.length > 0)
      assert.notDeepEqual(found, [], `only the engine refuses: ${told} ${context}`);
  }
}

for (const example of casesOf("estimate").filter((example) => "scenario" in example)) {
  test(`${example.name}: scenario and result`, async () => {
    const result = (await engineWith(example.cards)).estimate(example.scenario);
    assertAgreement("scenario", example.scenario, result);
    if (result.ok) assert.deepEqual(faults("estimate", result.estimate), []);
  });
}

for (const example of casesOf("rate-card").filter((example) => "card" in example)) {
  test(`${example.name}: rate card`, async () => {
    assertAgreement("rate-card", example.card, (await engineWith()).addRateCard(example.card));
  });
}

test("the built-in rate cards and the catalogue", async () => {
  const engine = await engineWith();
  const cards = engine.rateCards();
  assert.ok(cards.length >= 2);
  for (const { card } of cards) assert.deepEqual(faults("rate-card", card), []);
  assert.deepEqual(faults("catalogue", engine.catalogue), []);
});

test("a scenario with any one value changed", async () => {
  const engine = await engineWith();
  const scenario = {
    $schema: "scenario.schema.json",
    rateCard: "alibaba-cn-2021-03",
    period: { days: 30 },
    assumptions: { tierScope: "region", quotaOrder: "dearest-first" },
    rounding: "round-down-discount",
    discountPercent: { hosting: "10", calls: "0.5", meters: "100" },
    taxPercent: "6.25",
    account: { softwareInstances: 1, hardwareInstances: 2, secrets: 3, queriesPerSecond: "4.5" },
    keys: [
      {
        label: "a",
        creator: "user",
        spec: "EC_P256",
        protection: "HSM",
        region: "cn-hangzhou",
        state: "Disabled",
        origin: "Aliyun_KMS",
        keys: 1,
        versionsPerKey: 2,
        days: 10,
        firstDay: 2,
        rotationDays: 30,
        work: { kind: "envelope-encryption", uploads: 1, reads: 2, cacheHitRatio: "0.5" },
      },
      { creator: "service", region: "ap-southeast-1", keys: 1, calls: 5, cryptographicCalls: 4 },
      {
        creator: "service",
        region: "ap-southeast-1",
        keys: 1,
        work: { kind: "signing", signatures: 5 },
      },
      {
        creator: "service",
        region: "ap-southeast-1",
        keys: 1,
        work: { kind: "disk-encryption", disks: 5 },
      },
    ],
  };
  for (const variation of variationsOf(scenario)) {
    assertAgreement("scenario", variation, engine.estimate(variation));
  }
  for (const variation of variationsOf({ period: { month: "2026-02" }, keys: [] })) {
    assertAgreement("scenario", variation, engine.estimate(variation));
  }
});

for (const id of ["alibaba-cn-2021-03", "alibaba-intl-kms3-2024-08"]) {
  test(`the rate card ${id} with any one value changed`, async () => {
    const engine = await engineWith();
    const { card } = engine.rateCards().find((loaded) => loaded.id === id);
    for (const variation of variationsOf({ ...card, id: "varied" })) {
      assertAgreement("rate-card", variation, engine.addRateCard(variation));
    }
  });
}
