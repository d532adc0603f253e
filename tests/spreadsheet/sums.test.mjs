// Months and columns of comparisons as LibreOffice sums them up are those of the planner, also after prices have changed.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import {
  comparisonWorkbook,
  loadExportWords,
  projectionWorkbook,
} from "../../dist/package/export.js";
import { casesOf } from "../support/cases.mjs";
import { plannerWith } from "../support/engine.mjs";
import { hardwareKey } from "../support/scenarios.mjs";
import { workFolder } from "../support/work-folder.mjs";
import { changed, recalculated } from "./support/libreoffice.mjs";

const words = await loadExportWords("en");
const { folder } = workFolder();
const HEAD = 3;
/** Doubles agree with exact amounts in so many digits. */
const DIGITS = 1e-12;

/** Tiers, quotas, discount and tax, clouds with factors, meters, and what has no price. */
const PROJECTED = [
  "budgets-of-zero",
  "card-with-meters",
  "cryptographic-calls-grow-alike",
  "discount-and-tax",
  "empty",
  "hosting-not-priced",
  "known-tier-of-2000",
  "pending-deletion",
  "quota-each-month",
  "quota-on-any-key",
  "tier-by-day",
  "tier-with-clouds",
];
const COMPARED = [
  "currencies",
  "example-1",
  "payable",
  "problems-of-a-column",
  "tier-and-days",
  "under-another-card",
];
const requestOf = (kind, name) => casesOf(kind).find((found) => found.name === name).request;

const intl = await cardOf("alibaba-intl-2021-03");
const china = await cardOf("alibaba-cn-2021-03");
const kms3 = await cardOf("alibaba-intl-kms3-2024-08");

async function cardOf(id) {
  return (await plannerWith()).rateCards().find((known) => known.id === id).card;
}

/** The card with another price: a second one of the same prices, so that both workbooks have the same inputs. */
function priced(card, change) {
  const own = structuredClone(card);
  own.id = "own";
  change(own);
  return own;
}

const growing = {
  discountPercent: { calls: "12.5" },
  overTime: { start: "2026-01", months: 3 },
  keys: [
    {
      ...hardwareKey,
      label: "A",
      spec: "EC_P256",
      keys: 1990,
      versionsAdded: { everyDays: 30 },
      calls: 12345,
    },
    { ...hardwareKey, label: "B", callGrowthPercent: "7.5" },
    { creator: "service", region: "cn-hangzhou", label: "C", keys: 1, calls: 30001 },
  ],
};
const clouds = {
  overTime: { start: "2026-02", months: 2 },
  keys: ["cn-hangzhou", "cn-hangzhou-finance"].map((region) => ({
    ...hardwareKey,
    region,
    spec: "EC_P256",
    keys: 1500,
  })),
};

/** What is put into a cell of the prices, and the card that has it so. */
const REPRICED = {
  "a slab": {
    scenario: growing,
    card: intl,
    row: "hosting.prices.advanced-hardware.slabs[1]",
    value: 0.0377,
    change: (card) => {
      card.hosting.prices["advanced-hardware"].slabs[1].price = "0.0377";
    },
  },
  "calls beyond the quota": {
    scenario: growing,
    card: intl,
    row: "calls.prices.service-managed.mainland",
    value: 1.23,
    change: (card) => {
      card.calls.prices["service-managed"].mainland.price = "1.23";
    },
  },
  "one cell for two clouds": {
    scenario: clouds,
    card: china,
    row: "hosting.prices.advanced-hardware.slabs[0]",
    value: 0.7,
    change: (card) => {
      card.hosting.prices["advanced-hardware"].slabs[0].price = "0.7";
    },
  },
  "a meter": {
    scenario: requestOf("projection", "card-with-meters").scenario,
    card: kms3,
    row: "meters.query-per-second",
    value: 0.75,
    change: (card) => {
      card.meters["query-per-second"].price = "0.75";
    },
  },
};

async function projected(scenario, cards = []) {
  const planner = await plannerWith(cards);
  const { projection, problems } = planner.project(scenario, { lines: "all" });
  assert.equal(problems, undefined);
  const { card } = planner.rateCards().find(({ id }) => id === projection.rateCard);
  return { projection, scenario, card, words };
}

async function compared(request, cards = []) {
  const planner = await plannerWith(cards);
  const { comparison, problems } = planner.compare(request);
  assert.equal(problems, undefined);
  const cardOf = (id) => planner.rateCards().find((known) => known.id === id)?.card;
  return { comparison, request, cardOf, words };
}

/** Two columns, of which the second's price is changed. */
const repricedColumn = (rateCard) => ({
  columns: [
    { name: "First", scenario: { keys: growing.keys } },
    { name: "Second", scenario: { keys: growing.keys, taxPercent: "6" }, rateCard },
  ],
});

const of = (folderName) => folderName.replaceAll(" ", "-");
let months;
let columns;

before(async () => {
  const put = (name, bytes) => writeFileSync(join(folder, `${of(name)}.xlsx`), bytes);
  for (const name of PROJECTED) {
    const bytes = await projectionWorkbook(await projected(requestOf("projection", name).scenario));
    put(name, await changed(bytes, [], "Prices"));
  }
  for (const [name, { scenario, card, row, value }] of Object.entries(REPRICED)) {
    const own = priced(card, () => {});
    const source = await projected({ ...scenario, rateCard: "own" }, [own]);
    const inputs = [{ row, column: 2, value }];
    put(name, await changed(await projectionWorkbook(source), inputs, "Prices"));
  }
  months = recalculated(folder, [...PROJECTED, ...Object.keys(REPRICED)].map(of), "Months");
  for (const name of COMPARED) {
    const bytes = await comparisonWorkbook(await compared(requestOf("compare", name)));
    put(`compared-${name}`, await changed(bytes, [], "Prices"));
  }
  const own = priced(intl, () => {});
  const input = { row: "hosting.prices.basic-hardware", below: "Second", column: 2, value: 0.05 };
  const bytes = await comparisonWorkbook(await compared(repricedColumn("own"), [own]));
  put("compared-repriced", await changed(bytes, [input], "Prices"));
  columns = recalculated(
    folder,
    [...COMPARED.map((name) => `compared-${name}`), "compared-repriced"],
    "Comparison",
  );
});

/** The cells of a row by the heads of their columns; of two with one head the first. */
function table(rows) {
  const heads = rows[HEAD];
  return rows.slice(HEAD + 1).map((row) => (head) => row[heads.indexOf(head)]);
}

function assertAmount(found, exact, name) {
  assert.ok(
    found !== "" &&
      Math.abs(Number(found) - Number(exact)) <= DIGITS * Math.max(1, Math.abs(Number(exact))),
    `${name}: ${found} in the spreadsheet, ${exact} by the planner`,
  );
}

function assertMonths(rows, { projection }) {
  const found = table(rows);
  assert.equal(found.length, projection.months.length + 1);
  projection.months.forEach((month, i) => {
    const cell = found[i];
    assert.equal(cell("Month"), month.month);
    for (const [head, exact] of [
      ["Hosting", month.hosting],
      ["Calls", month.calls],
      ...(month.metered === undefined ? [] : [["Account", month.metered]]),
      ["Total", month.total],
      ["Running sum", month.running],
      ...(projection.payable === undefined ? [] : [["Payable", month.adjusted.total]]),
    ])
      if (cell(head) === "not priced") assert.equal(exact, "0", `${month.month} ${head}`);
      else assertAmount(cell(head), exact, `${month.month} ${head}`);
  });
  const sum = found.at(-1);
  assertAmount(sum("Total"), projection.total, "sum");
  if (projection.payable !== undefined) assertAmount(sum("Payable"), projection.payable, "payable");
}

for (const name of PROJECTED)
  test(`months as computed: ${name}`, async () => {
    const rows = months.get(name);
    assertMonths(rows, await projected(requestOf("projection", name).scenario));
    for (const row of rows) assert.ok(!row.includes("changed"), row.join(", "));
    assert.ok(rows.at(-1).includes("agrees"));
  });

for (const [name, { scenario, card, change }] of Object.entries(REPRICED))
  test(`months after a change of price: ${name}`, async () => {
    const rows = months.get(of(name));
    assertMonths(rows, await projected({ ...scenario, rateCard: "own" }, [priced(card, change)]));
    assert.ok(rows.at(-1).includes("changed"));
  });

function assertColumns(rows, { comparison }) {
  const found = table(rows);
  assert.equal(found.length, comparison.columns.length);
  comparison.columns.forEach(({ name, estimate, change, converted, currency }, i) => {
    const cell = found[i];
    assert.equal(cell("Column"), name);
    if (estimate === null) {
      assert.equal(cell("Hosting"), "not priced");
      return;
    }
    assert.equal(cell("Currency"), currency);
    assertAmount(cell("Total"), estimate.total, name);
    if (estimate.adjusted) assertAmount(cell("Payable"), estimate.adjusted.total, name);
    if (change !== null && i > 0) assertAmount(cell("Change"), change.replace("+", ""), name);
    if (converted !== null) assertAmount(cell("Converted"), converted.amount, name);
  });
}

for (const name of COMPARED)
  test(`a comparison as computed: ${name}`, async () => {
    const rows = columns.get(`compared-${name}`);
    assertColumns(rows, await compared(requestOf("compare", name)));
    for (const row of rows) assert.ok(!row.includes("changed"), row.join(", "));
  });

test("a comparison after a change of a price of one column", async () => {
  const own = priced(intl, (card) => {
    card.hosting.prices["basic-hardware"].price = "0.05";
  });
  assertColumns(columns.get("compared-repriced"), await compared(repricedColumn("own"), [own]));
});
