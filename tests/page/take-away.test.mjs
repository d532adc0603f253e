// A bill, a projection and a comparison as files: what is saved is what the page shows.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";
import { engineWith } from "../support/engine.mjs";
import { hardwareKey } from "../support/scenarios.mjs";
import { workFolder } from "../support/work-folder.mjs";
import { readBill } from "./support/bill.mjs";
import { downloaded } from "./support/downloads.mjs";
import { chooseFile, inEachBrowser, textOf } from "./support/page.mjs";
import { openPanel, readTable, settled } from "./support/panels.mjs";

const { folder } = workFolder();

const SCENARIO = {
  period: { month: "2026-02" },
  discountPercent: { hosting: "10" },
  keys: [
    { ...hardwareKey, keys: 3 },
    { ...hardwareKey, label: "", spec: "EC_P256", keys: 80, calls: 1234567 },
    { creator: "service", region: "cn-hangzhou", label: "=1+1", keys: 1, calls: 30000 },
  ],
};

/** The rows of the bill's table as they are seen: item, quantity and amount. */
function billRows(page) {
  return page.$$eval(".lines tr:not(.arithmetic)", (rows) =>
    rows
      .filter((row) => row.querySelector("td") !== null)
      .map((row) => {
        const text = (selector) =>
          row.querySelector(selector)?.textContent.replace(/\s+/g, " ").trim() ?? "";
        return [
          text(".item-name") || text("th"),
          text(".quantity"),
          text("td .amount") || text("td .not-priced"),
        ];
      }),
  );
}

/** A figure as CSV has it: without separators, and without the zeros that a column of amounts adds. */
function plain(text) {
  const digits = text.replaceAll(",", "").replace("−", "-");
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}

async function take(page, place, form) {
  if (!(await page.$eval(`#take-away-${place}`, (details) => details.open)))
    await page.click(`#take-away-${place} > summary`);
  await page.waitForSelector(`#take-${place}-${form}`);
  return downloaded(folder, () => page.click(`#take-${place}-${form}`));
}

inEachBrowser("Taking a bill away", { downloads: folder }, (open) => {
  test("the CSV has the lines of the page, in its order, with every digit", async () => {
    const page = await open();
    await chooseFile(page, "scenario", JSON.stringify(SCENARIO));
    const { name, bytes } = await take(page, "bill", "csv");
    assert.match(name, /^kms-cost-2026-02-alibaba-intl-2021-03( ?\(\d+\))?\.csv$/);
    const [head, ...rows] = parseCsv(bytes.toString());
    assert.deepEqual(head, ["Item", "Quantity", "Amount in USD"]);
    const seen = (await billRows(page)).map(([item, quantity, amount]) => [
      item.startsWith("=") ? `'${item}` : item,
      quantity,
      plain(amount),
    ]);
    assert.deepEqual(rows, seen);
    assert.match(
      await textOf(page, "#take-away-bill [role=status]"),
      /^kms-cost-2026-02-alibaba-intl-2021-03\.csv /,
    );
    await page.finish();
  });

  test("the JSON gives the same bill when it is opened again, with a card of one's own", async () => {
    const page = await open();
    const engine = await engineWith();
    const card = {
      ...engine.rateCards().find(({ id }) => id === "alibaba-intl-2021-03").card,
      id: "own",
      name: "Our own prices",
    };
    await chooseFile(page, "card", JSON.stringify(card));
    await chooseFile(page, "scenario", JSON.stringify({ ...SCENARIO, rateCard: "own" }));
    const bill = await readBill(page);
    const { bytes } = await take(page, "bill", "json");
    const file = JSON.parse(bytes);
    assert.deepEqual(file.rateCards, [card]);
    const again = await open();
    await chooseFile(again, "scenario", bytes);
    assert.deepEqual(await readBill(again), bill);
    assert.equal(await again.$eval("#rate-card", (select) => select.value), "own");
    await again.reload();
    await again.waitForSelector(".bill");
    assert.deepEqual(await readBill(again), bill);
    const { estimate } = (await engineWith([card])).estimate(file.scenario);
    assert.deepEqual(file.estimate, JSON.parse(JSON.stringify(estimate)));
    await page.finish();
    await again.finish();
  });

  test("the spreadsheet shows the figures of the page before anything computes it", async () => {
    const page = await open();
    await chooseFile(page, "scenario", JSON.stringify(SCENARIO));
    const { payable } = await readBill(page);
    const { name, bytes } = await take(page, "bill", "spreadsheet");
    assert.match(name, /\.xlsx$/);
    const { sheets } = await readXlsx(bytes);
    assert.equal(sheets[0].name, "Bill");
    const last = sheets[0].rows.at(-1);
    assert.equal(last[0], "Payable");
    assert.equal(String(last[3]), plain(payable));
    assert.equal(last[4], plain(payable));
    await page.finish();
  });

  test("Markdown comes as a file, in the language of the page", async () => {
    const page = await open();
    await page.click("#language-zh-Hans");
    await page.waitForFunction(() => document.documentElement.lang.startsWith("zh"));
    await page.click("#example-objects-hardware");
    const { name, bytes } = await take(page, "bill", "markdown");
    assert.match(name, /\.md$/);
    assert.match(bytes.toString(), /\| 项目 \| 数量 \| 金额（USD） \|/);
    await page.finish();
  });

  test("what is taken away is the last good bill, while something typed is wrong", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    await page.click("[id$='-keys']", { count: 3 });
    await page.keyboard.type("x");
    await page.waitForSelector(".outdated-mark");
    const { bytes } = await take(page, "bill", "csv");
    assert.ok(bytes.toString().endsWith("Total,,7.02\r\n"));
    await page.finish();
  });
});

inEachBrowser("Taking the panels' answers away", { downloads: folder }, (open) => {
  test("the months as CSV are those of the table", async () => {
    const page = await open();
    const overTime = { start: "2026-01", months: 14 };
    const keys = SCENARIO.keys.map((group) => ({ ...group, callGrowthPercent: "5" }));
    await chooseFile(
      page,
      "scenario",
      JSON.stringify({ ...SCENARIO, period: undefined, keys, overTime }),
    );
    await openPanel(page, "over-time");
    const { columns, rows, sum } = await readTable(page, ".months");
    const { name, bytes } = await take(page, "over-time", "csv");
    assert.match(name, /^kms-cost-over-time-2026-01-2027-02-alibaba-intl-2021-03/);
    const [head, ...found] = parseCsv(bytes.toString());
    assert.deepEqual(head.slice(1), columns);
    assert.equal(found[0][0], "2026-01");
    assert.deepEqual(
      found.map((row) => row.slice(1)),
      [...Object.values(rows), sum].map((row) => row.map(plain)),
    );
    await page.finish();
  });

  test("the JSON of months is a scenario with its horizon", async () => {
    const page = await open();
    await chooseFile(
      page,
      "scenario",
      JSON.stringify({ overTime: { start: "2026-01", months: 3 }, keys: [hardwareKey] }),
    );
    await openPanel(page, "over-time");
    const { bytes } = await take(page, "over-time", "json");
    const file = JSON.parse(bytes);
    assert.equal(file.projection.months.length, 3);
    const again = await open();
    await chooseFile(again, "scenario", bytes);
    await openPanel(again, "over-time");
    assert.equal(
      await textOf(again, "[data-figure=horizon]"),
      await textOf(page, "[data-figure=horizon]"),
    );
    await page.finish();
    await again.finish();
  });

  test("the spreadsheet of months has the lines of all of them, and the sum of the page", async () => {
    const page = await open();
    const overTime = { start: "2026-01", months: 3 };
    await chooseFile(
      page,
      "scenario",
      JSON.stringify({ ...SCENARIO, period: undefined, overTime }),
    );
    await openPanel(page, "over-time");
    const { sum } = await readTable(page, ".months");
    const { name, bytes } = await take(page, "over-time", "spreadsheet");
    assert.match(name, /^kms-cost-over-time-2026-01-2026-03-.*\.xlsx$/);
    const { sheets } = await readXlsx(bytes);
    assert.deepEqual(
      sheets.map((sheet) => sheet.name),
      ["Months", "Lines", "Prices", "Notes"],
    );
    const months = sheets[1].rows.slice(4).map((row) => row[1]);
    assert.deepEqual([...new Set(months)], ["2026-01", "2026-02", "2026-03"]);
    const total = sheets[0].rows[3].indexOf("Total");
    assert.ok(sum.map(plain).includes(sheets[0].rows.at(-1)[total + 1]));
    await page.finish();
  });

  test("the spreadsheet of a comparison has its columns, and the rate that was typed", async () => {
    const page = await open();
    await chooseFile(page, "scenario", JSON.stringify({ keys: SCENARIO.keys }));
    await openPanel(page, "compare");
    await page.click("#compare-alibaba-cn-2021-03");
    await page.waitForSelector("#rate-CNY");
    await page.type("#rate-CNY", "0.14");
    await settled(page);
    await page.waitForSelector(".converted");
    const shown = await page.$$eval(".comparison tr[data-row=total] td", (cells) =>
      cells.map((cell) => cell.querySelector(".amount").textContent),
    );
    const { bytes } = await take(page, "compare", "spreadsheet");
    const { sheets } = await readXlsx(bytes);
    assert.deepEqual(
      sheets.map((sheet) => sheet.name),
      ["Comparison", "Lines", "Prices", "Notes"],
    );
    const [head, ...rows] = sheets[0].rows.slice(3);
    assert.deepEqual(
      rows.map((row) => row[head.indexOf("Total") + 1]),
      shown.map((text) => plain(text.replace(/ [A-Z]+$/, ""))),
    );
    assert.equal(rows[1][head.indexOf("Exchange rate")], 0.14);
    await page.finish();
  });

  test("a spreadsheet of too many lines is refused, with the reason", async () => {
    const page = await open();
    const keys = Array.from({ length: 101 }, (_, i) => ({ ...hardwareKey, label: `${i}` }));
    const overTime = { start: "2026-01", months: 100 };
    await chooseFile(page, "scenario", JSON.stringify({ keys, overTime }));
    await openPanel(page, "over-time");
    await page.click("#take-away-over-time > summary");
    await page.waitForSelector("#take-over-time-spreadsheet[disabled]");
    assert.match(await textOf(page, "#take-over-time-spreadsheet-hint"), /at most 20,000 lines/);
    await page.finish();
  });

  test("a comparison comes as its table, and as JSON that is compared again", async () => {
    const page = await open();
    await chooseFile(page, "scenario", JSON.stringify({ keys: SCENARIO.keys }));
    await openPanel(page, "compare");
    await page.click("#compare-alibaba-cn-2021-03");
    await page.waitForSelector("#rate-CNY");
    await page.type("#rate-CNY", "0.14");
    await settled(page);
    await page.waitForSelector(".converted");
    const { bytes } = await take(page, "compare", "csv");
    const [head, ...rows] = parseCsv(bytes.toString());
    assert.deepEqual(head.slice(0, 2), ["Item", "Of it"]);
    assert.match(head[2], /^This workload \(.*, USD\)$/);
    assert.match(head[3], /China site.*CNY/);
    const shown = await page.$$eval(".comparison tr[data-row=total] td", (cells) =>
      cells.map((cell) => cell.querySelector(".amount").textContent),
    );
    assert.deepEqual(
      rows[0].slice(2),
      shown.map((text) => plain(text.replace(/ [A-Z]+$/, ""))),
    );
    const charges = await page.$$eval(".comparison [data-charge]", (cells) =>
      cells.map((cell) => [cell.dataset.charge, cell.textContent]),
    );
    const inFile = rows
      .filter(([item, part]) => item !== "Total" && ["Hosting", "Calls"].includes(part))
      .flatMap(([, part, ...cells]) => cells.map((cell) => [part.toLowerCase(), cell]));
    const sorted = (pairs) => pairs.map((pair) => pair.join(" ")).sort();
    assert.deepEqual(
      sorted(inFile),
      sorted(charges.map(([charge, text]) => [charge, plain(text.replace(/ [A-Z]+$/, ""))])),
    );
    const file = (await take(page, "compare", "json")).bytes;
    const again = await open();
    await chooseFile(again, "scenario", file);
    await openPanel(again, "compare");
    await again.waitForSelector(".converted");
    assert.equal(await textOf(again, ".comparison"), await textOf(page, ".comparison"));
    await page.finish();
    await again.finish();
  });
});
