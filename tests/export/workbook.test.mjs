// Workbooks as they are written, before any program has computed them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readXlsx } from "hucre/xlsx";
import {
  comparisonWorkbook,
  estimateWorkbook,
  loadExportWords,
  projectionWorkbook,
} from "../../dist/package/export.js";
import { casesOf } from "../support/cases.mjs";
import { plannerWith } from "../support/engine.mjs";
import { hardwareKey } from "../support/scenarios.mjs";
import { documentOf } from "./support/documents.mjs";

async function sheetsOf(scenario, { cards, language = "en" } = {}) {
  const words = await loadExportWords(language);
  const { estimate, card } = await documentOf(scenario, { cards });
  const { sheets } = await readXlsx(await estimateWorkbook({ estimate, scenario, card, words }));
  return { estimate, sheets };
}

test("every case has its figures without being computed, and says that they agree", async () => {
  let workbooks = 0;
  for (const { scenario, problems, cards, card, name } of casesOf("estimate")) {
    if (scenario === undefined || problems !== undefined || !(scenario.keys?.length <= 100))
      continue;
    const own = cards ?? (card ? [card] : []);
    const { estimate, sheets } = await sheetsOf(scenario, { cards: own });
    const last = sheets[0].rows.at(-1);
    const payable = estimate.adjusted?.total ?? estimate.total;
    assert.deepEqual(last.slice(3), [Number(payable), payable, "agrees"], name);
    workbooks += 1;
  }
  assert.ok(workbooks > 100, String(workbooks));
});

test("amounts are formulas, and labels are not", async () => {
  const { sheets } = await sheetsOf({ keys: [{ ...hardwareKey, label: "=1+1" }] });
  const [bill] = sheets;
  assert.equal(bill.rows[5][0], "=1+1");
  assert.equal(bill.cells?.get("5,0")?.formula, undefined);
  for (const row of [4, 5, 6, 7, 8, 12]) assert.ok(bill.cells.get(`${row},3`).formula, String(row));
});

test("the sheets in Chinese", async () => {
  const { sheets } = await sheetsOf({ keys: [hardwareKey] }, { language: "zh-Hans" });
  assert.deepEqual(
    sheets.map(({ name }) => name),
    ["账单", "输入", "托管", "调用", "说明"],
  );
});

test("every projection and comparison has its figures without being computed", async () => {
  const words = await loadExportWords("en");
  const planner = await plannerWith();
  const cardOf = (id) => planner.rateCards().find((known) => known.id === id)?.card;
  const checkOf = (sheet, row, head) => row[sheet.rows[3].indexOf(head) + 2];
  for (const { name, request } of casesOf("projection")) {
    const { projection } = planner.project(request.scenario, { lines: "all" });
    if (projection === undefined) continue;
    const card = cardOf(projection.rateCard);
    const source = { projection, scenario: request.scenario, card, words };
    const { sheets } = await readXlsx(await projectionWorkbook(source));
    const [months] = sheets;
    const sum = months.rows.at(-1);
    assert.equal(sum[months.rows[3].indexOf("Total")], Number(projection.total), name);
    assert.equal(checkOf(months, sum, "Total"), "agrees", name);
  }
  for (const { name, request } of casesOf("compare")) {
    const { comparison } = planner.compare(request);
    if (comparison === undefined) continue;
    const { sheets } = await readXlsx(
      await comparisonWorkbook({ comparison, request, cardOf, words }),
    );
    comparison.columns.forEach(({ estimate }, i) => {
      const found = sheets[0].rows[4 + i][sheets[0].rows[3].indexOf("Total") + 1];
      assert.equal(found ?? null, estimate?.total ?? null, name);
    });
  }
});
