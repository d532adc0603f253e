// The panels of the page: what they say is what is known to be right.
import assert from "node:assert/strict";
import { test } from "node:test";
import { key as hardwareKey } from "./support/life.mjs";
import { chooseFile, inEachBrowser, retype, textOf } from "./support/page.mjs";
import { openPanel, readTable, settled, textsOf } from "./support/panels.mjs";

const key = (more) => hardwareKey({ calls: 0, ...more });
const scenario = (keys, more) => JSON.stringify({ keys, ...more });

inEachBrowser("Over time", {}, (open) => {
  test("100 advanced keys with a version every 30 days pass the tier with the 20th", async () => {
    const page = await open();
    const keys = [key({ spec: "EC_P256", keys: 100, versionsAdded: { everyDays: 30 } })];
    await chooseFile(
      page,
      "scenario",
      scenario(keys, { overTime: { start: "2027-01", months: 24 } }),
    );
    await openPanel(page, "over-time");
    // 600 days after the first of January 2027, the 20th version makes 21 of each of 100 keys.
    assert.match(
      await textOf(page, "[data-event=tier-crossed]"),
      /^Aug 23, 2028: .*2,100 versions are more than the 2,000/,
    );
    const { columns, rows } = await readTable(page, ".months");
    const versions = columns.indexOf("Versions at the end");
    assert.deepEqual(
      [rows["July 2028"][versions], rows["August 2028"][versions]],
      ["2,000", "2,100"],
    );
    await page.finish();
  });

  test("a yearly rotated key costs its daily price times its daily versions", async () => {
    const page = await open();
    await chooseFile(page, "scenario", scenario([key({ rotationDays: 365 })]));
    await openPanel(page, "over-time");
    await retype(page, "#over-time-start", "2027-01");
    await settled(page);
    // 365 days of 1 version, 365 of 2, 365 of 3, 1 of 4: 2,194 version-days at 0.033.
    assert.equal(await textOf(page, "[data-figure=horizon]"), "72.40 USD");
    const { columns, rows, sum } = await readTable(page, ".months");
    assert.equal(sum[columns.indexOf("Total")], "72.402");
    assert.equal(rows["December 2029"][columns.indexOf("Running sum")], "72.402");
    // 30 days of 2 versions and one of 3.
    assert.equal(rows["December 2028"][columns.indexOf("Total")], "2.079");
    await page.finish();
  });

  test("the chart is one stop of the keyboard, and a month opens to its lines", async () => {
    const page = await open();
    await chooseFile(
      page,
      "scenario",
      scenario([key({ rotationDays: 365 })], { overTime: { start: "2027-01", months: 36 } }),
    );
    await openPanel(page, "over-time");
    const now = () =>
      page.$eval("#over-time-chart", (chart) => chart.getAttribute("aria-valuetext"));
    await page.focus("#over-time-chart");
    assert.equal(
      await now(),
      "January 2027: 1.023 USD, of which hosting 1.023 USD and calls 0.00 USD.",
    );
    await page.keyboard.press("PageUp");
    await page.keyboard.press("ArrowLeft");
    assert.match(await now(), /^December 2027: /);
    assert.equal(await textOf(page, "#over-time .plot-now"), await now());
    await page.keyboard.press("End");
    assert.match(await now(), /^December 2029: /);
    for (let month = 0; month < 12; month += 1) await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#lines-2028-12 .line-list");
    assert.deepEqual(await textsOf(page, "#lines-2028-12 .sums li"), [
      "days 1 to 30: 2 versions, day 31: 3 versions = 63 version-days",
      "63 version-days × 0.033 USD = 2.079 USD",
    ]);
    await page.finish();
  });

  test("a date that does not exist is said at its field, and the last answer stays", async () => {
    const page = await open();
    await chooseFile(
      page,
      "scenario",
      scenario([key()], { overTime: { start: "2027-01", months: 2 } }),
    );
    await openPanel(page, "over-time");
    await page.click(".life > summary");
    await page.type("[id$='-created']", "2027-02-30");
    await page.waitForSelector("#over-time [id$='-created'][aria-invalid=true]");
    await settled(page);
    assert.match(await textOf(page, "#over-time [id$='-created-problem']"), /date that exists/);
    assert.equal(
      await page.$eval("#over-time .answer", (answer) => answer.className.includes("outdated")),
      true,
    );
    await retype(page, "[id$='-created']", "2027-02-15");
    await page.waitForSelector("#over-time .answer:not(.outdated)");
    await settled(page);
    const { columns, rows } = await readTable(page, ".months");
    // From the 15th of February on: 14 days at 0.033.
    assert.equal(rows["February 2027"][columns.indexOf("Total")], "0.462");
    await page.finish();
  });
});

inEachBrowser("What if, budget, compare", {}, (open) => {
  test("what one more costs, and how far the quota is", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    await openPanel(page, "what-if");
    const { rows } = await readTable(page, ".marginal");
    assert.deepEqual(Object.values(rows), [["+0.99", "+0.99", "+0.03"]]);
    await page.finish();
  });

  test("how far the free quota is, and the tier", async () => {
    const page = await open();
    const disks = {
      creator: "service",
      region: "ap-southeast-1",
      keys: 1,
      work: { kind: "disk-encryption", disks: 250 },
    };
    const advanced = key({ label: "Signing", spec: "EC_P256", keys: 1900 });
    await chooseFile(page, "scenario", scenario([disks, advanced]));
    await openPanel(page, "what-if");
    // 250 disks make 750 of 20,000 free calls.
    assert.equal(
      await textOf(page, "[data-distance=quota]"),
      "Free quota: 750 calls a month may use it. 19,250 more calls are free.",
    );
    assert.equal(
      await textOf(page, "[data-distance=tier]"),
      "Signing: its tier counts 1,900 versions on the fullest day. 100 more, up to 2,000, have the present price.",
    );
    await page.finish();
  });

  test("the curve has its breakpoint, and its points are a table", async () => {
    const page = await open();
    await page.click("#example-disks-service");
    await openPanel(page, "what-if");
    await page.type("#curve-to", "10000");
    await settled(page);
    // 3 calls a disk: 6,666 disks make 19,998 calls, one more passes the 20,000 that are free.
    assert.deepEqual(await textsOf(page, "[data-breakpoint]"), [
      "At 6,666 disks a month the free quota of 20,000 calls is used up.",
    ]);
    const { rows } = await readTable(page, ".points");
    assert.equal(rows["6,600"][0], rows["0"][0]);
    assert.notEqual(rows["6,700"][0], rows["0"][0]);
    await page.focus("#curve-chart");
    await page.keyboard.press("End");
    assert.match(await textOf(page, "#what-if .plot-now"), /^10,000 disks a month: /);
    await page.finish();
  });

  test("a budget is solved with its proof, or said to be too small or too large", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    await openPanel(page, "budget");
    await page.select("#budget-quantity", "reads");
    await page.type("#budget-budget", "7.02");
    await page.waitForSelector("[data-outcome=found]");
    assert.equal(await textOf(page, "#budget .figure"), "At most 2,000,000 reads a month");
    assert.equal(
      await textOf(page, "#budget .proof"),
      "2,000,000 reads a month cost 7.02 USD; one more costs 7.020003 USD, above the budget of 7.02 USD.",
    );
    await retype(page, "#budget-budget", "0.5");
    await page.waitForSelector("[data-outcome=none]");
    await retype(page, "#budget-budget", "1000000000000");
    await page.waitForSelector("[data-outcome=any]");
    await page.select("#budget-quantity", "months");
    await retype(page, "#budget-budget", "21.20");
    await page.waitForSelector("[data-outcome=found]");
    // A month costs 6.03 for its calls and 28 to 31 times 0.033: three are 21.06 to 21.126, four are above.
    assert.equal(await textOf(page, "#budget .figure"), "3 months");
    await page.finish();
  });

  test("another card stands beside, and is converted only at a rate that is typed", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    await openPanel(page, "compare");
    await page.click("#compare-alibaba-cn-2021-03");
    await page.waitForSelector(".comparison");
    await settled(page);
    const totals = () => textsOf(page, ".comparison [data-row=total] .amount");
    const [usd, cny] = await totals();
    assert.equal(usd, "7.02 USD");
    assert.match(cny, / CNY$/);
    assert.deepEqual(await textsOf(page, ".converted"), []);
    await page.type("#rate-CNY", "0.14");
    await page.waitForSelector(".converted");
    assert.match(await textOf(page, ".converted"), / USD at the rate 0\.14 that you typed$/);
    assert.deepEqual(await totals(), [usd, cny]);
    await page.finish();
  });

  test("a kept copy shows what has changed since, and why", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    await openPanel(page, "compare");
    await page.click("#compare-keep");
    await page.waitForSelector(".comparison");
    await retype(page, "[id$='-keys']", "3");
    await page.waitForFunction(
      () =>
        document.querySelector(".comparison [data-row=total] .amount").textContent === "9.00 USD",
    );
    await settled(page);
    assert.match(await textOf(page, ".comparison [data-row=total] .change"), /^-1\.98/);
    assert.deepEqual(await textsOf(page, "[data-reason]"), ["Hosting: 30 instead of 90."]);
    await page.finish();
  });
});
