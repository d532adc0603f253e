// Links: made, copied, opened, compared with what they state; and damaged ones, which leave the page as it is.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { HOSTILE } from "../links/support/hostile.mjs";
import { hardwareKey } from "../support/scenarios.mjs";
import { overflow, violations } from "./support/access.mjs";
import { readBill } from "./support/bill.mjs";
import { chooseFile, inEachBrowser, retype, textOf } from "./support/page.mjs";
import { openPanel } from "./support/panels.mjs";
import { storedGroup } from "./support/stored-group.mjs";

const STORED = JSON.stringify({ version: 1, draft: { groups: [storedGroup] }, cards: [] });

const linkOf = (name) =>
  JSON.parse(readFileSync(new URL(`../links/${name}.json`, import.meta.url), "utf8")).link;

/** Follows a link, as if it had been put into the address bar, and waits for what is said of it. */
async function follow(page, link) {
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, link);
  await page.waitForSelector("#arrival [data-link]");
}

const kind = (page) => page.$eval("#arrival [data-link]", (notice) => notice.dataset.link);
const message = (page) => textOf(page, "#arrival");
const hash = (page) => page.evaluate(() => location.hash);
const stored = (page) => page.evaluate(() => localStorage.getItem("kms-cost"));

/** Stands in for the clipboard, which a driven browser may not have. */
const catchClipboard = (page) =>
  page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: {
        writeText: async (text) => {
          globalThis.clip = text;
        },
      },
    });
  });

async function copyLink(page) {
  await page.click("#copy-link");
  await page.waitForFunction(() =>
    document.querySelector("#link-made [role=status]")?.textContent.trim(),
  );
  return page.$eval("#link", (field) => field.value);
}

inEachBrowser("Links", {}, (open, browser) => {
  test("a bill is shared and opened: the same as when it was shared", async () => {
    const page = await open();
    await catchClipboard(page);
    await page.click("#example-objects-hardware");
    const address = await copyLink(page);
    assert.equal(await page.evaluate(() => globalThis.clip), address);
    assert.match(
      address,
      /^http:\/\/[^#]+#v=1&card=alibaba-intl-2021-03&days=30&key=.*&total=7\.02USD$/,
    );
    assert.equal(await textOf(page, "#link-made [role=status]"), "The link was copied.");
    assert.equal(await hash(page), "");

    const other = await open();
    await other.goto(address);
    await other.waitForSelector("#arrival [data-link]");
    assert.equal(await message(other), "The same as when it was shared: 7.02 USD. Close");
    const bill = await readBill(other);
    assert.deepEqual([bill.sum, bill.lines.length], ["7.02", 2]);
    assert.equal(
      await other.$eval(".group-label", (field) => field.value),
      "OSS client-side encryption",
    );
    await page.finish();
    await other.finish();
  });

  test("what stands in the field is the link of the bill that is shown, or nothing", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    await copyLink(page);
    await retype(page, "[id$='-keys']", "2");
    assert.equal(await page.$("#link"), null);
    assert.match(await copyLink(page), /keys:2.*&total=8\.01USD$/);
    await page.finish();
  });

  test("without a clipboard the link is selected, to be copied by hand", async () => {
    const page = await open();
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
    });
    await page.click("#example-signatures-hardware");
    const address = await copyLink(page);
    assert.match(await textOf(page, "#link-made [role=status]"), /is selected/);
    assert.equal(
      await page.evaluate(() => {
        const { value, selectionStart, selectionEnd } = document.activeElement;
        return value.slice(selectionStart, selectionEnd);
      }),
      address,
    );
    await page.finish();
  });

  describe("what the receiver is told", () => {
    const SAID = {
      "rates-changed":
        "The rates have changed since this was shared: 6.945 USD is now 7.02 USD. The price of “Hosting, basic hardware key” was 0.0305 and is 0.033 now. Close",
      "same-total":
        "The rate card has changed since this was shared, and this bill has not: 7.02 USD. Close",
      "total-edited":
        "The link states 1.00 USD, and this workload comes to 7.02 USD. The rate card is the same. So the link was edited after it was made, or another version of this calculator made it. Close",
      "scenario-edited":
        "The link states 7.02 USD, and this workload comes to 8.01 USD. The rate card is the same. So the link was edited after it was made, or another version of this calculator made it. Hosting: the link states 0.99, and it is 1.98. Close",
      unstated: "This was opened from a link, which does not say what its sender saw. Close",
    };
    for (const [name, said] of Object.entries(SAID)) {
      test(name, async () => {
        const page = await open();
        await follow(page, linkOf(name));
        assert.equal(await message(page), said);
        await page.finish();
      });
    }
  });

  test("a link is only looked at until something is changed: one's own workload stays kept, and comes back", async () => {
    const page = await open({ stored: STORED });
    const before = await stored(page);
    const link = linkOf("example-signatures");
    await follow(page, link);
    assert.equal((await readBill(page)).sum, "3.99");
    assert.equal(await stored(page), before);
    assert.equal(await hash(page), `#${link}`);
    await page.reload();
    await page.waitForSelector("#arrival [data-link]");
    assert.equal((await readBill(page)).sum, "3.99");
    await page.click("#undo");
    assert.equal((await readBill(page)).sum, "3.96");
    assert.deepEqual([await hash(page), await page.$("#arrival [data-link]")], ["", null]);
    await page.finish();
  });

  test("after a change the address is no link any more, and loading the page again keeps the change", async () => {
    const page = await open({ stored: STORED });
    await follow(page, linkOf("example-signatures"));
    await retype(page, "[id$='-keys']", "2");
    assert.deepEqual([await hash(page), await page.$("#arrival [data-link]")], ["", null]);
    await page.reload();
    await page.waitForSelector("#rate-card");
    assert.equal((await readBill(page)).sum, "6.48");
    await page.finish();
  });

  test("one link after another, and still one's own workload comes back", async () => {
    const page = await open({ stored: STORED });
    await follow(page, linkOf("example-signatures"));
    await follow(page, linkOf("example-objects"));
    await page.waitForFunction(
      () => document.querySelector("[data-figure=total]").textContent === "7.02",
    );
    await page.click("#undo");
    assert.equal((await readBill(page)).sum, "3.96");
    await page.finish();
  });

  test("places within the page are no links", async () => {
    const page = await open({ stored: STORED, width: 400 });
    await page.evaluate(() => {
      location.hash = "total";
    });
    await page.click(".total-bar");
    await page.click("#to-budget");
    assert.equal((await readBill(page)).sum, "3.96");
    assert.equal(await page.$("#arrival > *"), null);
    await page.finish();
  });

  test("panels travel with what was typed in them, and undo brings back one's own", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    await openPanel(page, "budget");
    await page.type("#budget-budget", "1,000.5");
    const address = await copyLink(page);
    assert.match(address, /&open=budget&typed=budget:1%2C000\.5&/);
    const other = await open({ stored: STORED });
    await follow(other, new URL(address).hash);
    await other.waitForSelector("#budget .proof");
    assert.equal(await other.$eval("#budget-budget", (field) => field.value), "1,000.5");
    await other.click("#undo");
    assert.equal(await other.$eval("#budget", (details) => details.open), false);
    await page.finish();
    await other.finish();
  });

  test("a rate card of one's own travels too", async () => {
    const page = await open();
    await follow(page, linkOf("own-card"));
    assert.equal(await kind(page), "same");
    const bill = await readBill(page);
    assert.deepEqual([bill.sum, bill.currency], ["6.93", "EUR"]);
    assert.match(await textOf(page, ".terms"), /Our contract/);
    assert.match(await copyLink(page), /#v=1&z=[^&]+&digest=/);
    await page.finish();
  });

  test("a card that is not here is named, and the workload can be had by another", async () => {
    const page = await open({ stored: STORED });
    await follow(page, linkOf("no-card"));
    assert.match(
      await message(page),
      /^The link is priced by the rate card “alibaba-intl-2019-01”, which is not here\. Its sender saw 1\.00 USD/,
    );
    assert.equal((await readBill(page)).sum, "3.96");
    await page.click("#open-with-card");
    assert.equal((await readBill(page)).lines.length, 2);
    assert.equal(await page.$eval("[id$='-calls']", (field) => field.value), "5");
    assert.equal(await hash(page), "");
    await page.click("#undo");
    assert.equal((await readBill(page)).sum, "3.96");
    await page.finish();
  });

  test("too large a workload is told to be so", async () => {
    const page = await open();
    const keys = Array.from({ length: 6_000 }, (_, i) => ({
      ...hardwareKey,
      label: `Group ${(i * 7919) % 99991}`,
      calls: (i * 104729) % 999983,
    }));
    await chooseFile(page, "scenario", JSON.stringify({ keys }));
    await page.click("#copy-link");
    await page.waitForFunction(() =>
      document.querySelector("#link-made [role=status]")?.textContent.trim(),
    );
    assert.match(await textOf(page, "#link-made"), /at most 32,000 characters/);
    await page.finish();
  });

  test("damaged and hostile links leave the page as it is, and say all that is wrong", async () => {
    const page = await open({ stored: STORED });
    const before = await stored(page);
    for (const { name, fragment, problems } of HOSTILE) {
      await page.evaluate(() => {
        document.querySelector("#close-link")?.click();
      });
      await follow(page, fragment);
      assert.equal(await kind(page), "refused", name);
      const shown = await page.$$eval("#arrival li", (items) =>
        items.map(({ dataset }) => `${dataset.code} ${dataset.path}`.trim()),
      );
      assert.deepEqual(shown, problems, name);
      assert.equal(await page.$("#arrival script, #arrival img"), null);
      assert.equal((await readBill(page)).sum, "3.96", name);
      assert.equal(await stored(page), before, name);
    }
    await page.click("#close-link");
    assert.deepEqual([await hash(page), await page.$("#arrival > *")], ["", null]);
    await page.finish();
  });

  test("labels are text, whatever they say", async () => {
    const page = await open();
    await follow(page, linkOf("labels"));
    assert.equal(await kind(page), "same");
    assert.deepEqual(
      await page.$$eval(".group-label", (fields) => fields.map(({ value }) => value)),
      [
        "对象存储（杭州）",
        "a, b: c & d = e + f % g #",
        "ends with a dot.",
        "<script>alert(1)</script>",
        "👩‍👩‍👧 «clé»",
      ],
    );
    await page.finish();
  });

  test("with the keyboard alone, and nothing for axe to find", async () => {
    const page = await open();
    await follow(page, linkOf("rates-changed"));
    await page.focus("#copy-link");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#link");
    await page.focus("#copy-link");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.id), "link");
    assert.deepEqual(await violations(page), []);
    for (const width of [320, 768]) {
      await page.setViewport({ width, height: 700 });
      assert.deepEqual(await overflow(page), [], String(width));
    }
    await page.focus("#close-link");
    await page.keyboard.press("Enter");
    assert.equal(await page.$("#arrival > *"), null);
    await page.finish();
  });

  test("in Chinese as well, also when the language is chosen later", async () => {
    const page = await open();
    await follow(page, linkOf("rates-changed"));
    await page.click("#language-zh-Hans");
    await page.waitForFunction(() => document.documentElement.lang === "zh-Hans");
    assert.match(await message(page), /分享之后价格有变动：6\.945 USD 现为 7\.02 USD。/);
    await page.finish();
  });

  if (browser === "chromium") {
    test("the bill on paper has its link, and not what was said of it", async () => {
      const page = await open();
      await follow(page, linkOf("example-objects"));
      await page.emulateMediaType("print");
      assert.match(await textOf(page, ".basis"), /#v=1&card=alibaba-intl-2021-03&days=30&key=/);
      assert.equal(await page.$eval("#arrival", (part) => part.getClientRects().length), 0);
      await page.finish();
    });
  }
});
