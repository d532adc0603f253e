// Workbooks as they are written, before any program has computed them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readXlsx } from "hucre/xlsx";
import { estimateWorkbook, loadExportWords } from "../../dist/package/export.js";
import { casesOf } from "../support/cases.mjs";
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
