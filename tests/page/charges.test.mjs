// Charges of other cards, and discount and tax: what is asked for, what is not priced, and what is payable.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readBill } from "./support/bill.mjs";
import { inEachBrowser, retype, textOf } from "./support/page.mjs";

const KMS_1 = "alibaba-intl-2021-03";
const ONLY_CRYPTOGRAPHIC = "alibaba-intl-2025-09";
const KMS_3 = "alibaba-intl-kms3-2024-08";
const ACCOUNT = ["softwareInstances", "hardwareInstances", "secrets", "queriesPerSecond"];

const typedIn = (page, selector) => page.$eval(selector, (field) => field.value);
const problemAt = (page, id) =>
  page.$eval(`#${id}`, (field) => {
    const [first] = (field.getAttribute("aria-describedby") ?? "").split(" ");
    return field.getAttribute("aria-invalid") === "true"
      ? document.getElementById(first).textContent.trim()
      : undefined;
  });

/** Amounts as whole units of their last decimal, so that they can be added exactly. */
function units(amounts) {
  const parts = amounts.map((amount) => amount.replaceAll(",", "").split("."));
  const decimals = Math.max(...parts.map(([, fraction = ""]) => fraction.length));
  return parts.map(([whole, fraction = ""]) => BigInt(whole + fraction.padEnd(decimals, "0")));
}

inEachBrowser("Other charges", {}, (open) => {
  test("the card of KMS 3.0 asks for instances, and then prices them", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    assert.equal(await page.$(".account"), null);
    await page.select("#rate-card", KMS_3);
    const asked = await readBill(page);
    assert.deepEqual(
      asked.problems,
      ACCOUNT.map((name) => ({ code: "needed-by-card", path: `account.${name}` })),
    );
    assert.deepEqual([asked.sum, asked.outdated], ["7.02", true]);
    assert.equal(
      await problemAt(page, "account-softwareInstances"),
      `Software instances must be stated, because ${KMS_3} has a price for it; 0 is an answer.`,
    );
    await page.$eval(".notice.wrong li[data-path='account.secrets'] a", (link) => link.click());
    assert.equal(await page.evaluate(() => document.activeElement.id), "account-secrets");

    await retype(page, "#account-softwareInstances", "2");
    await retype(page, "#account-hardwareInstances", "0");
    await retype(page, "#account-secrets", "1k");
    await retype(page, "#account-queriesPerSecond", "12,5");
    const bill = await readBill(page);
    // 30 days of: a version at 0.03; 2 instances at 4.5, 1,000 secrets at 0.013, 13 queries a second at 0.5.
    assert.deepEqual(
      [bill.hosting, bill.calls, bill.metered, bill.sum, bill.outdated],
      ["0.90", null, "855.00", "855.90", false],
    );
    assert.deepEqual(
      bill.meters.map(({ quantity, amount }) => [quantity, amount]),
      [
        ["60 instance-days", "270.00"],
        ["0 instance-days", "0.00"],
        ["30,000 secret-days", "390.00"],
        ["390 query-per-second-days", "195.00"],
      ],
    );
    assert.deepEqual(bill.warnings, [{ code: "calls-not-priced", path: "keys[0].work" }]);
    await page.$eval("#open-all", (button) => button.click());
    assert.match(
      await textOf(page, "#meter-query-per-second-arithmetic .sum"),
      /^12\.5 queries per second, rounded up to 13, × 30 days × 0\.50 USD = 195\.00 USD$/,
    );
    await page.$eval("#meter-secret-arithmetic .cell-link", (link) => link.click());
    assert.equal(await page.evaluate(() => document.activeElement.id), "cell-meters.secret");
    await page.finish();
  });

  test("what was typed for one card is kept under another, which says that it has no price", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    await page.select("#rate-card", KMS_3);
    for (const name of ACCOUNT) await retype(page, `#account-${name}`, "3");
    await page.select("#rate-card", KMS_1);
    const bill = await readBill(page);
    assert.deepEqual([bill.sum, bill.metered, bill.meters], ["7.02", undefined, []]);
    assert.deepEqual(
      bill.warnings,
      ACCOUNT.map((name) => ({ code: "meter-not-priced", path: `account.${name}` })),
    );
    assert.match(await textOf(page, ".notice.warning li"), /^Software instances: .* no price/);
    await page.reload();
    await page.waitForSelector("#rate-card");
    await page.select("#rate-card", KMS_3);
    for (const name of ACCOUNT) assert.equal(await typedIn(page, `#account-${name}`), "3", name);
    assert.equal((await readBill(page)).problems.length, 0);
    await page.finish();
  });

  test("an account without keys has a bill of its own", async () => {
    const page = await open();
    await page.select("#rate-card", KMS_3);
    for (const name of ACCOUNT) await retype(page, `#account-${name}`, "1");
    // 30 days at 4.5, 9, 0.013 and 0.5.
    assert.equal((await readBill(page)).sum, "420.39");
    assert.ok(await page.$("#example-own"));
    await page.finish();
  });

  test("discount and tax are lines of their own, and lead to what is payable", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    await page.click("#adjustments > summary");
    await retype(page, "#hosting-discount", "10");
    await retype(page, "#calls-discount", "12,5 %");
    await retype(page, "#tax", "6");
    const bill = await readBill(page);
    // A tenth of 0.99; an eighth of 6.03; 6% of the 6.16725 that are left.
    assert.deepEqual(bill.adjustments, [
      { on: "hosting", of: "10% of 0.99 USD", amount: "-0.099" },
      { on: "calls", of: "12.5% of 6.03 USD", amount: "-0.75375" },
      { on: "tax", of: "6% of 6.16725 USD", amount: "0.370035" },
    ]);
    const [payable, ...steps] = units([
      bill.payable,
      bill.sum,
      ...bill.adjustments.map(({ amount }) => amount),
    ]);
    assert.equal(
      steps.reduce((sum, step) => sum + step),
      payable,
    );
    assert.deepEqual([bill.sum, bill.payable, bill.total], ["7.02", "6.537285", "6.54"]);
    assert.match(bill.exact, /^6\.537285 USD exactly/);
    assert.match(await textOf(page, ".total .list-total"), /7\.02 USD at list prices/);
    assert.match(await textOf(page, ".total .year"), /^84\.24 USD .* at list prices$/);
    await page.waitForFunction(
      () => document.getElementById("status").textContent === "The total is 6.537285 USD.",
    );

    await page.reload();
    await page.waitForSelector("#rate-card");
    assert.equal((await readBill(page)).payable, "6.537285");
    assert.equal(await typedIn(page, "#calls-discount"), "12,5 %");
    await page.finish();
  });

  test("where open questions move the total, their totals are said to be at list prices", async () => {
    const page = await open();
    await page.click("#example-own");
    await page.select("[id$='-state']", "PendingImport");
    assert.doesNotMatch((await readBill(page)).bounds, /list prices/);
    await page.$eval("#adjustments", (details) => details.setAttribute("open", ""));
    await retype(page, "#tax", "6");
    assert.match((await readBill(page)).bounds, /at list prices/);
    await page.finish();
  });

  test("a percentage that is none stands with its problem, in the part that opens for it", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    await page.$eval("#adjustments", (details) => details.setAttribute("open", ""));
    await retype(page, "#calls-discount", "101");
    assert.equal(
      await problemAt(page, "calls-discount"),
      "Discount on calls must be from 0 to 100.",
    );
    await retype(page, "#calls-discount", "some");
    assert.equal(
      await problemAt(page, "calls-discount"),
      "Discount on calls must be a number, such as 12.5.",
    );
    await page.$eval("#adjustments", (details) => details.removeAttribute("open"));
    await page.$eval(".notice.wrong a", (link) => link.click());
    assert.equal(await page.evaluate(() => document.activeElement.id), "calls-discount");
    assert.equal((await readBill(page)).sum, "7.02");
    await page.finish();
  });

  test("a card of only cryptographic operations asks how many of the calls are such", async () => {
    const page = await open();
    await page.click("#example-own");
    assert.equal(await page.$("[id$='-cryptographicCalls']"), null);
    await page.select("#rate-card", ONLY_CRYPTOGRAPHIC);
    const all = await readBill(page);
    // 0.99 for the key, and 10,000 calls at 0.03.
    assert.equal(all.sum, "1.02");
    assert.deepEqual(all.warnings, [{ code: "operations-not-stated", path: "keys[0].calls" }]);
    await retype(page, "[id$='-cryptographicCalls']", "4k");
    const some = await readBill(page);
    assert.deepEqual([some.sum, some.warnings], ["1.002", []]);
    await page.$eval("#open-all", (button) => button.click());
    assert.deepEqual(
      await page.$$eval(".calls .sum", (rows) => rows.map((row) => row.textContent).sort()),
      [
        "4,000 calls × 0.03 USD / 10,000 = 0.012 USD",
        "6,000 calls of other operations, not billed",
      ],
    );
    await page.$eval("[data-cell='calls.operations']", (link) => link.click());
    assert.match(
      await page.evaluate(() => document.activeElement.textContent),
      /Only calls of these operations are billed: Encrypt, /,
    );

    await retype(page, "[id$='-cryptographicCalls']", "10,001");
    const { problems } = await readBill(page);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ["keys[0].cryptographicCalls"],
    );
    // Under a card that bills all operations, what was typed stays in sight.
    await retype(page, "[id$='-cryptographicCalls']", "5");
    await page.select("#rate-card", KMS_1);
    assert.equal(await typedIn(page, "[id$='-cryptographicCalls']"), "5");
    assert.equal((await readBill(page)).sum, "1.02");
    await page.finish();
  });

  test("the price list names what has no price", async () => {
    const page = await open();
    await page.click("#example-disks-service");
    await page.select("#rate-card", KMS_3);
    for (const name of ACCOUNT) await retype(page, `#account-${name}`, "0");
    const bill = await readBill(page);
    assert.deepEqual([bill.hosting, bill.calls, bill.sum], [null, null, "0.00"]);
    assert.equal(await textOf(page, ".group .group-amount"), "not priced");
    assert.equal(
      await page.$eval(
        "[id='cell-hosting.prices.service-managed'] .price",
        (cell) => cell.textContent,
      ),
      "no price",
    );
    assert.ok(await page.$("[id='cell-meters.query-per-second']"));
    assert.match(
      await page.$eval("#cell-calls", (words) => words.textContent),
      /no price for calls/,
    );
    await page.finish();
  });
});
