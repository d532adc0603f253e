// What was typed survives a reload, and stored data of any kind never breaks the page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readBill } from "./support/bill.mjs";
import { chooseFile, inEachBrowser, retype } from "./support/page.mjs";
import { storedGroup } from "./support/stored-group.mjs";

const reload = async (page) => {
  await page.reload();
  await page.waitForSelector("#rate-card");
};

const CARD = {
  format: 1,
  id: "my-prices",
  name: "My prices",
  currency: "EUR",
  sources: [{ id: "mine", title: "A contract" }],
  hosting: {
    unit: "key-version",
    per: "day",
    prices: Object.fromEntries(
      ["service-managed", "software", "basic-hardware", "advanced-hardware"].map((name) => [
        name,
        { price: "0.5", source: "mine", read: "2026-01-31" },
      ]),
    ),
  },
  calls: {
    per: 1,
    operations: "all",
    freeQuota: null,
    prices: Object.fromEntries(
      ["service-managed", "basic", "advanced"].map((name) => [
        name,
        Object.fromEntries(
          ["mainland", "outside"].map((region) => [
            region,
            { price: "0", source: "mine", read: "2026-01-31" },
          ]),
        ),
      ]),
    ),
  },
};

inEachBrowser("The stored state", {}, (open) => {
  test("a workload survives a reload, as typed", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    await retype(page, "[id$='-keys']", "3");
    await reload(page);
    assert.equal((await readBill(page)).sum, "9.00");
    await page.finish();
  });

  test("what cannot be priced survives too, with the last good bill", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    await retype(page, "[id$='-keys']", "three");
    await reload(page);
    const bill = await readBill(page);
    assert.deepEqual([bill.sum, bill.outdated], ["7.02", true]);
    assert.equal(await page.$eval("[id$='-keys']", (field) => field.value), "three");
    await page.finish();
  });

  test("a card of one's own survives a reload", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    await chooseFile(page, "card", JSON.stringify(CARD));
    assert.equal((await readBill(page)).sum, "15.00");
    await reload(page);
    const bill = await readBill(page);
    assert.deepEqual([bill.sum, bill.currency], ["15.00", "EUR"]);
    await page.finish();
  });

  const state = (draft, more = {}) => JSON.stringify({ version: 1, draft, cards: [], ...more });
  const DAMAGED = [
    ["no JSON", "{"],
    ["null", "null"],
    ["a number", "5"],
    ["another version", JSON.stringify({ version: 2, draft: { groups: [storedGroup] } })],
    ["no draft", JSON.stringify({ version: 1 })],
    ["groups that are no list", state({ groups: {} })],
    ["groups of other things", state({ groups: [null, 3, "x", [], [[]]] })],
    ["a text for the cards", state({ groups: [] }, { cards: "none" })],
    [
      "cards that are none",
      state({ groups: [] }, { cards: [null, 5, {}, { id: "alibaba-intl-2021-03" }] }),
    ],
    ["a priced draft that is none", state({ groups: [] }, { priced: 7 })],
    [
      "names of the prototype",
      '{"version":1,"draft":{"groups":[],"__proto__":{"example":"x"},"assumptions":{"constructor":"x","__proto__":null}}}',
    ],
    [
      "markup",
      state({
        groups: [],
        example: "<img src=x onerror=alert(1)>",
        rateCard: "<script>alert(1)</script>",
      }),
    ],
  ];
  for (const [name, stored] of DAMAGED) {
    test(`damaged: ${name}`, async () => {
      const page = await open({ stored });
      await page.click("#example-signatures-hardware");
      if (name === "markup") await page.select("#rate-card", "alibaba-intl-2021-03");
      assert.equal((await readBill(page)).sum, "3.99");
      await page.finish();
    });
  }

  test("what can be used of a damaged state is used", async () => {
    const page = await open({
      stored: state({
        groups: [{ ...storedGroup, work: "dancing", state: 9, region: "moon" }, 7],
        period: "long",
        assumptions: { tierScope: "galaxy" },
      }),
    });
    assert.equal(await page.$eval(".group-label", (field) => field.value), "Kept");
    assert.deepEqual((await readBill(page)).problems.map(({ code }) => code).sort(), [
      "unknown-region",
      "unknown-value",
    ]);
    await page.select("[id$='-region']", "us-east-1");
    await page.$eval("#assumptions", (details) => details.setAttribute("open", ""));
    await page.select("#assumption-tierScope", "account");
    // Four keys for 30 days at 0.033.
    assert.equal((await readBill(page)).sum, "3.96");
    await page.finish();
  });
});
