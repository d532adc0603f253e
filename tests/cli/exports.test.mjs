// What is taken away on the command line is what the page gives, and comes back in.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readXlsx } from "hucre/xlsx";
import { marked } from "marked";
import { jsonText } from "../../dist/package/export.js";
import { kmsCost } from "../support/command-line.mjs";
import { engineWith } from "../support/engine.mjs";
import { example2, hardwareKey } from "../support/scenarios.mjs";
import { workFolder } from "../support/work-folder.mjs";

const { folder, file } = workFolder();
const run = (...args) => kmsCost(args, { cwd: folder });
const scenario = file("scenario.json", example2);
const later = file("later.json", { ...example2, overTime: { start: "2026-01", months: 2 } });
const { card } = (await engineWith()).rateCards().find(({ id }) => id === "alibaba-intl-2021-03");
const own = structuredClone({ ...card, id: "own", name: "Our own prices" });
own.hosting.prices["basic-hardware"].price = "0.05";

/** The first table of a Markdown text, as text. */
function tableOf(text) {
  const table = marked.lexer(text).find(({ type }) => type === "table");
  return [table.header, ...table.rows].map((row) =>
    row.map((cell) => cell.text.replaceAll("*", "")),
  );
}

test("estimate --markdown prints the bill", () => {
  const { status, out } = run("estimate", scenario, "--markdown");
  assert.equal(status, 0);
  assert.deepEqual(tableOf(out), [
    ["Item", "Quantity", "Amount in USD"],
    ["Hosting", "", "0.99"],
    ["OSS", "30 version-days", "0.99"],
    ["Calls", "", "6.03"],
    ["OSS", "2,010,000 calls", "6.03"],
    ["Total", "", "7.02"],
  ]);
});

test("project --markdown prints the months", () => {
  const rows = tableOf(run("project", later, "--markdown").out);
  assert.deepEqual(
    rows.map(([month, , , total]) => [month, total]),
    [
      ["Month", "Total"],
      ["2026-01", "7.053"],
      ["2026-02", "6.954"],
      ["Sum", "14.007"],
    ],
  );
});

test("compare --markdown prints both side by side", () => {
  const dearer = file("dearer.json", { keys: [{ ...hardwareKey, keys: 2 }] });
  const rows = tableOf(run("compare", scenario, dearer, "--markdown").out);
  assert.deepEqual(rows.slice(1, 4), [
    ["Total", "", "7.02", "8.01"],
    ["Total", "Change", "", "+0.99"],
    ["Total", "Change in percent", "", "+14.10"],
  ]);
});

test("Markdown speaks the language of the run", () => {
  const { out } = run("estimate", scenario, "--markdown", "--language", "zh");
  assert.equal(tableOf(out)[0][0], "项目");
});

test("estimate --xlsx writes a workbook beside what is printed", async () => {
  const { status, out } = run("estimate", scenario, "--xlsx", "bill.xlsx");
  assert.equal(status, 0);
  assert.match(out, /^Total +7\.02$/m);
  const { sheets } = await readXlsx(readFileSync(join(folder, "bill.xlsx")));
  assert.deepEqual(sheets[0].rows.at(-1).slice(0, 5), ["Payable", null, null, 7.02, "7.02"]);
});

test("project and compare --xlsx write workbooks beside what is printed", async () => {
  const projected = run("project", later, "--xlsx", "months.xlsx", "--json");
  assert.equal(projected.status, 0);
  // The lines that a workbook needs are not printed unasked.
  assert.equal(JSON.parse(projected.out).months[0].lines, undefined);
  const [months, lines] = (await readXlsx(readFileSync(join(folder, "months.xlsx")))).sheets;
  assert.deepEqual(months.rows.at(-1).slice(1, 7), ["Sum", null, null, null, 14.007, "14.007"]);
  assert.equal(lines.rows.length, 4 + 4);
  const cards = ["--card-id", "alibaba-intl-2021-03", "--card-id", "alibaba-cn-2021-03"];
  const compared = run("compare", scenario, ...cards, "--xlsx", "compared.xlsx");
  assert.equal(compared.status, 0);
  const [columns] = (await readXlsx(readFileSync(join(folder, "compared.xlsx")))).sheets;
  // By hand, in CNY: 30 × 0.237 and 201 × 0.214.
  assert.deepEqual(
    columns.rows.slice(4).map((row) => row.slice(3, 8)),
    [
      ["USD", 0.99, 6.03, 7.02, "7.02"],
      ["CNY", 7.11, 43.014, 50.124, "50.124"],
    ],
  );
});

test("a workbook that cannot be written, or of too many groups, is refused", () => {
  const { status, errors } = run("estimate", scenario, "--xlsx", "no/such/folder.xlsx");
  assert.equal(status, 2);
  assert.match(errors, /^no\/such\/folder\.xlsx: this file cannot be written/);
  const many = file("many.json", { keys: Array.from({ length: 1001 }, () => hardwareKey) });
  assert.equal(
    run("estimate", many, "--xlsx", "many.xlsx").errors,
    "A spreadsheet has at most 1000 key groups.\n",
  );
  const long = file("long.json", {
    keys: Array.from({ length: 101 }, () => hardwareKey),
    overTime: { start: "2026-01", months: 100 },
  });
  assert.equal(
    run("project", long, "--xlsx", "long.xlsx").errors,
    "A spreadsheet has at most 20000 lines, two for each key group and month.\n",
  );
});

test("one form at a time", () => {
  for (const args of [
    ["estimate", scenario, "--json", "--markdown"],
    ["project", later, "--csv", "--markdown"],
  ])
    assert.equal(run(...args).status, 2);
});

test("an exported file is priced again, with the card that it brings", async () => {
  const mine = { ...example2, rateCard: "own" };
  const { estimate } = (await engineWith([own])).estimate(mine);
  const name = file("exported.json", jsonText({ scenario: mine, rateCards: [own], estimate }));
  assert.deepEqual(
    JSON.parse(run("estimate", name, "--json").out),
    JSON.parse(JSON.stringify(estimate)),
  );
  assert.equal(estimate.total, "7.53");
  const compared = run("compare", name, scenario, "--json");
  assert.equal(JSON.parse(compared.out).columns[0].estimate.total, "7.53");
  assert.equal(run("marginal", name).status, 0);
});

test("what is wrong in an exported file has its path from the top", () => {
  const name = file("wrong.json", { scenario: { keys: [{ ...hardwareKey, keys: -1 }] } });
  assert.match(run("estimate", name).errors, /^wrong\.json: scenario\.keys\[0\]\.keys must/);
  const card = file("wrong-card.json", {
    scenario: example2,
    rateCards: [{ ...own, currency: "usd" }],
  });
  assert.match(run("estimate", card).errors, /^wrong-card\.json: rateCards\[0\]\.currency must/);
});
