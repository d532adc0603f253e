// Links of all times open, damaged ones are refused with all that is wrong, and none is believed.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import {
  encodeCompactLink,
  encodeLink,
  LARGEST_STATE,
  LONGEST_READ,
  openLink,
  readLink,
  seenIn,
} from "../../dist/package/link.js";
import { engineWith } from "../support/engine.mjs";
import { example2, hardwareKey } from "../support/scenarios.mjs";
import { HOSTILE, packed } from "./support/hostile.mjs";

const folder = new URL("./", import.meta.url);
const CORPUS = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => ({ name: file, ...JSON.parse(readFileSync(new URL(file, folder), "utf8")) }));

const openAlone = async (link) => openLink(link, await engineWith());

test("there are links of every kind", () => {
  assert.ok(CORPUS.length >= 20, String(CORPUS.length));
});

for (const { name, title, link, message, scenario, rateCards = [], panels } of CORPUS) {
  test(`${name}: ${title}`, async () => {
    const read = await readLink(link);
    assert.ok(read.ok, JSON.stringify(read.problems));
    assert.deepEqual(read.link.scenario, scenario);
    assert.deepEqual(read.link.rateCards, rateCards);
    assert.deepEqual(read.link.panels, panels);
    const opened = await openAlone(link);
    assert.equal(opened.verdict?.kind ?? opened.kind, message, JSON.stringify(opened.problems));
  });
}

test("the link that is shown in the documentation opens", async () => {
  const shown = readFileSync(new URL("../../docs/links.md", folder), "utf8").match(/^#v=1\S+$/m);
  assert.equal((await openAlone(shown[0])).verdict.kind, "same");
});

for (const { name, fragment, problems } of HOSTILE) {
  test(`refused: ${name}`, async () => {
    const opened = await openAlone(fragment);
    assert.equal(opened.kind, "refused");
    assert.deepEqual(
      opened.problems.map(({ code, path }) => `${code} ${path}`.trim()),
      problems,
    );
  });
}

test("a link that is cut short anywhere is refused, or at least not said to be the same", async () => {
  const engine = await engineWith();
  const { estimate } = engine.estimate(example2);
  const [{ card }] = engine.rateCards().filter(({ id }) => id === estimate.rateCard);
  const state = { scenario: example2, seen: seenIn(estimate, card) };
  for (const link of [encodeLink(state), await encodeCompactLink(state)]) {
    assert.equal((await openLink(link, engine)).verdict.kind, "same");
    for (let length = 0; length < link.length; length += 1) {
      const { kind, verdict } = await openLink(link.slice(0, length), engine);
      assert.ok(kind === "refused" || verdict?.kind === "unstated", link.slice(0, length));
    }
  }
});

test("a compact link in which one character has changed is refused", async () => {
  const link = await encodeCompactLink({ scenario: example2 });
  for (let at = link.indexOf("z=") + 2; at < link.length; at += 1) {
    const other = link[at] === "A" ? "B" : "A";
    const { kind } = await openAlone(link.slice(0, at) + other + link.slice(at + 1));
    assert.equal(kind, "refused", String(at));
  }
});

test("what inflates to a gigabyte is not inflated", async () => {
  const bomb = await packed(new Uint8Array(45 * 1024 * 1024));
  assert.ok(bomb.length < LONGEST_READ);
  const before = process.memoryUsage().arrayBuffers;
  const opened = await openAlone(`v=1&z=${bomb}.0123456789ab`);
  assert.deepEqual(opened.problems, [
    { code: "link-too-large", path: "z", parameters: { maximum: String(LARGEST_STATE) } },
  ]);
  assert.ok(process.memoryUsage().arrayBuffers - before < 16 * 1024 * 1024);
});

test("nothing gets into the prototype of objects", async () => {
  await openAlone(
    "v=1&key=keys:1,__proto__:x,constructor.prototype:y&typed=__proto__:x&prices=__proto__:1",
  );
  const json =
    '{"scenario":{"__proto__":{"bad":1},"keys":[]},"panels":{"__proto__":{"bad":1}},"__proto__":{"bad":1}}';
  await openAlone(`v=1&z=${await packed(json)}.${"0".repeat(12)}`);
  assert.equal({}.bad, undefined);
});

test("why the total has changed: each price that has, and that there is none any more", async () => {
  const link =
    "v=1&card=alibaba-intl-2021-03&days=30&key=keys:1,spec:Aliyun_AES_256,protection:HSM,region:ap-southeast-1,calls:2010000" +
    "&digest=0123456789ab&prices=hosting.prices.basic-hardware:0.03,calls.prices.basic.outside:0.03,meters.secret:0.5" +
    "&hosting=0.9&calls=6.03&total=6.93USD";
  const { verdict } = await openAlone(link);
  assert.deepEqual(verdict, {
    kind: "rates-changed",
    was: { amount: "6.93", currency: "USD" },
    is: { amount: "7.02", currency: "USD" },
    changes: [
      { cell: "hosting.prices.basic-hardware", was: "0.03", is: "0.033" },
      { cell: "meters.secret", was: "0.5", is: null },
    ],
  });
});

test("another total by the same card says which sums differ", async () => {
  const { link } = CORPUS.find(({ name }) => name === "scenario-edited.json");
  const { verdict } = await openAlone(link);
  assert.deepEqual(verdict, {
    kind: "differs",
    was: { amount: "7.02", currency: "USD" },
    is: { amount: "8.01", currency: "USD" },
    sums: [{ charge: "hosting", was: "0.99", is: "1.98" }],
  });
});

test("another currency is another total", async () => {
  const { link } = CORPUS.find(({ name }) => name === "example-objects.json");
  const { verdict } = await openAlone(link.replace("total=7.02USD", "total=7.02CNY"));
  assert.equal(verdict.kind, "differs");
});

test("a rate card that is not here is named, with what its sender saw", async () => {
  const opened = await openAlone(
    "v=1&card=our-contract&days=30&key=keys:1,spec:RSA_2048,protection:HSM,region:us-east-1,calls:5&total=7.02USD",
  );
  assert.deepEqual(
    [opened.kind, opened.card, opened.seen.total],
    ["no-card", "our-contract", { amount: "7.02", currency: "USD" }],
  );
});

test("a card of a link never takes the place of one that is loaded", async () => {
  const engine = await engineWith();
  const { card } = engine.rateCards().find(({ id }) => id === "alibaba-intl-2021-03");
  const cheap = structuredClone(card);
  cheap.hosting.prices["basic-hardware"].price = "0.001";
  const sender = await engineWith([cheap]);
  const scenario = { rateCard: cheap.id, keys: [hardwareKey] };
  const seen = seenIn(sender.estimate(scenario).estimate, cheap);
  const kept = { name: "", scenario };
  const panels = { open: ["compare"], cards: [cheap.id, "alibaba-cn-2021-03"], kept };
  const link = await encodeCompactLink({ scenario, rateCards: [cheap], panels, seen });
  const opened = await openLink(link, engine);
  assert.deepEqual(opened.verdict, { kind: "same", total: seen.total });
  const id = `${cheap.id}-${seen.digest}`;
  assert.equal(opened.scenario.rateCard, id);
  assert.deepEqual(opened.panels.cards, [id, "alibaba-cn-2021-03"]);
  assert.equal(opened.panels.kept.scenario.rateCard, id);
  assert.equal(engine.estimate({ keys: [hardwareKey] }).estimate.total, "7.02");
});
