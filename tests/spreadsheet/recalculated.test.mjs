// The amounts of a workbook as LibreOffice computes them are those of the engine, also after inputs have changed.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { estimateWorkbook, loadExportWords } from "../../dist/package/export.js";
import { casesOf } from "../support/cases.mjs";
import { engineWith } from "../support/engine.mjs";
import { hardwareKey } from "../support/scenarios.mjs";
import { workFolder } from "../support/work-folder.mjs";
import { changed, recalculated } from "./support/libreoffice.mjs";

const words = await loadExportWords("en");
const { folder } = workFolder();
const intl = await cardOf("alibaba-intl-2021-03");

async function cardOf(id) {
  return (await engineWith()).rateCards().find((known) => known.id === id).card;
}

async function estimateOf({ scenario, cards = [] }) {
  const engine = await engineWith(cards);
  const { estimate, problems } = engine.estimate(scenario);
  assert.equal(problems, undefined);
  const card = engine.rateCards().find(({ id }) => id === estimate.rateCard).card;
  return { estimate, scenario, card, words };
}

/** Every documented example, and cases of all that a formula has to do. */
const CASES = [
  /^example/,
  /^adjusted-(discount-and-tax|meters)$/,
  /^bounds-question-that-needs-another$/,
  /^card-(2019-bills-keys|2025-cryptographic-calls|rising-slabs|three-slabs|without-quota)$/,
  /^days-any-part-and-the-tier$/,
  /^kms3-instance$/,
  /^multiplier-government-tier$/,
  /^quota-(cheapest-first-several-lines|dearest-first-with-multipliers|remainders-within-a-class|two-stages)$/,
  /^tier-(overlapping-days|remainders|scope-region-and-spec|ties-to-the-earlier-line)$/,
];

const advanced = { ...hardwareKey, label: "Advanced", spec: "EC_P256", keys: 700, calls: 0 };
const service = { creator: "service", region: "cn-hangzhou", label: "Service", keys: 1 };
const twoKinds = [
  { ...advanced, keys: 701, label: "A" },
  { ...advanced, keys: 702, label: "B", days: 17 },
  { ...advanced, keys: 703, label: "C", firstDay: 5 },
];
const services = [
  { ...service, label: "S1", calls: 7001 },
  { ...service, label: "S2", calls: 9003, region: "ap-southeast-1" },
  { ...service, label: "S3", calls: 8005 },
];
const withKeys = (keys, more = {}) => ({ scenario: { ...more, keys } });
const first = (keys, change) => keys.map((key, i) => (i === 0 ? { ...key, ...change } : key));

function withCard(change) {
  const card = structuredClone(intl);
  change(card);
  return [card];
}

/** What a cell of the inputs is: the text that begins its row, and its column. */
const CHANGES = {
  "more keys": {
    from: withKeys([hardwareKey]),
    inputs: [{ row: "OSS", column: 1, value: 3 }],
    to: withKeys([{ ...hardwareKey, keys: 3 }]),
  },
  "more calls": {
    from: withKeys([hardwareKey]),
    inputs: [{ row: "OSS", column: 5, value: 4321987 }],
    to: withKeys([{ ...hardwareKey, calls: 4321987 }]),
  },
  "a longer month": {
    from: withKeys(twoKinds),
    inputs: [{ row: "Days of the period", column: 1, value: 31 }],
    to: withKeys(twoKinds, { period: { days: 31 } }),
  },
  "another price": {
    from: withKeys([hardwareKey]),
    inputs: [{ row: "basic hardware key", column: 1, value: 0.0417 }],
    to: {
      ...withKeys([hardwareKey]),
      cards: withCard((card) => {
        card.hosting.prices["basic-hardware"].price = "0.0417";
      }),
    },
  },
  "versions that pass the tier": {
    from: withKeys(twoKinds),
    inputs: [{ row: "A", column: 2, value: 3 }],
    to: withKeys(first(twoKinds, { versionsPerKey: 3 })),
  },
  "versions that stay below the tier": {
    from: withKeys(twoKinds),
    inputs: [{ row: "A", column: 1, value: 2 }],
    to: withKeys(first(twoKinds, { keys: 2 })),
  },
  "other days in use": {
    from: withKeys(twoKinds, { assumptions: { partialDay: "any-part" } }),
    inputs: [
      { row: "B", column: 4, value: 9 },
      { row: "C", column: 3, value: 20 },
    ],
    to: withKeys([twoKinds[0], { ...twoKinds[1], days: 9 }, { ...twoKinds[2], firstDay: 20 }], {
      assumptions: { partialDay: "any-part" },
    }),
  },
  "a smaller quota": {
    from: withKeys(services),
    inputs: [{ row: "Free calls of the account a month", column: 1, value: 5003 }],
    to: {
      ...withKeys(services),
      cards: withCard((card) => {
        card.calls.freeQuota.calls = 5003;
      }),
    },
  },
  "calls that use the quota up": {
    from: withKeys(first(services, { calls: 1 })),
    inputs: [{ row: "S1", column: 5, value: 70001 }],
    to: withKeys(first(services, { calls: 70001 })),
  },
  "calls where the dearest are free first": {
    from: withKeys(services, { assumptions: { quotaOrder: "dearest-first" } }),
    inputs: [{ row: "S2", column: 5, value: 40000 }],
    to: withKeys([services[0], { ...services[1], calls: 40000 }, services[2]], {
      assumptions: { quotaOrder: "dearest-first" },
    }),
  },
  "discount and tax": {
    from: withKeys([hardwareKey]),
    inputs: [
      { row: "Discount on hosting, in percent", column: 1, value: 12.5 },
      { row: "Tax, in percent", column: 1, value: 6 },
    ],
    to: withKeys([hardwareKey], { discountPercent: { hosting: "12.5" }, taxPercent: "6" }),
  },
  "more of what is metered": {
    from: withKeys([hardwareKey], {
      rateCard: "alibaba-intl-kms3-2024-08",
      account: { softwareInstances: 1, hardwareInstances: 0, secrets: 5, queriesPerSecond: "1" },
    }),
    inputs: [{ row: "Peak queries per second", column: 2, value: 2.25 }],
    to: withKeys([hardwareKey], {
      rateCard: "alibaba-intl-kms3-2024-08",
      account: { softwareInstances: 1, hardwareInstances: 0, secrets: 5, queriesPerSecond: "2.25" },
    }),
  },
};

/** What the first sheet has to show: each amount that the engine has for the scenario, or that there is no price. */
function expectedAmounts({ estimate }) {
  const of = (charge) => estimate.lines.filter((line) => line.charge === charge);
  const adjustments = estimate.adjusted?.lines ?? [];
  const discounts = ["hosting", "calls", ...(estimate.meters ? ["meters"] : [])].map(
    (charge) => adjustments.find(({ on }) => on === charge)?.amount ?? "0",
  );
  return [
    ...["hosting", "calls"].flatMap((charge) => [
      of(charge).length > 0 && of(charge).every(({ amount }) => amount === null)
        ? null
        : estimate[charge],
      ...of(charge).map(({ amount }) => amount),
    ]),
    ...(estimate.meters ? [estimate.metered, ...estimate.meters.map(({ amount }) => amount)] : []),
    estimate.total,
    ...discounts,
    adjustments.find(({ kind }) => kind === "tax")?.amount ?? "0",
    estimate.adjusted?.total ?? estimate.total,
  ];
}

/** Doubles agree with exact amounts in so many digits. */
const DIGITS = 1e-12;

function assertAmounts(rows, source) {
  const shown = rows.slice(4).map(([name, , , amount]) => ({ name, amount }));
  const expected = expectedAmounts(source);
  assert.equal(shown.length, expected.length);
  shown.forEach(({ name, amount }, i) => {
    const exact = expected[i];
    if (exact === null) assert.equal(amount, "not priced", name);
    else
      assert.ok(
        Math.abs(Number(amount) - Number(exact)) <= DIGITS * Math.max(1, Math.abs(Number(exact))),
        `${name}: ${amount} in the spreadsheet, ${exact} by the engine`,
      );
  });
}

const cases = casesOf("estimate").filter(
  ({ name, problems, scenario }) =>
    CASES.some((pattern) => pattern.test(name)) && scenario !== undefined && problems === undefined,
);
let results;

before(async () => {
  const put = async (name, source, inputs) =>
    writeFileSync(
      join(folder, `${name}.xlsx`),
      await changed(await estimateWorkbook(source), inputs),
    );
  for (const example of cases) {
    const cards = example.cards ?? (example.card ? [example.card] : []);
    await put(example.name, await estimateOf({ scenario: example.scenario, cards }), []);
  }
  for (const [name, { from, inputs }] of Object.entries(CHANGES))
    await put(name.replaceAll(" ", "-"), await estimateOf(from), inputs);
  const names = [...cases.map(({ name }) => name), ...Object.keys(CHANGES)];
  results = recalculated(
    folder,
    names.map((name) => name.replaceAll(" ", "-")),
    "Bill",
  );
});

test("there are examples and cases", () => assert.ok(cases.length >= 20, String(cases.length)));

for (const example of cases)
  test(`as computed: ${example.name}`, async () => {
    const cards = example.cards ?? (example.card ? [example.card] : []);
    const source = await estimateOf({ scenario: example.scenario, cards });
    const rows = results.get(example.name);
    assertAmounts(rows, source);
    for (const row of rows.slice(4))
      if (row[3] !== "not priced") assert.equal(row[5], "agrees", row.join(", "));
  });

for (const [name, { to }] of Object.entries(CHANGES))
  test(`after a change: ${name}`, async () => {
    const rows = results.get(name.replaceAll(" ", "-"));
    assertAmounts(rows, await estimateOf(to));
    assert.equal(rows.at(-1)[5], "changed");
  });
