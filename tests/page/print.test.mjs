// On paper there is the estimate, and not the form.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inflateSync } from "node:zlib";
import { hardwareKey } from "../support/scenarios.mjs";
import { chooseFile, inEachBrowser } from "./support/page.mjs";

const VISIBLE = [".total", ".lines", ".basis"];
const HIDDEN = [".form", ".total-bar", "#price-list", ".bill-actions", "#examples"];

const METERED = JSON.stringify({
  rateCard: "alibaba-intl-kms3-2024-08",
  discountPercent: { hosting: "10", meters: "10" },
  taxPercent: "6",
  account: { softwareInstances: 1, hardwareInstances: 1, secrets: 5, queriesPerSecond: "0.5" },
  keys: [hardwareKey],
});

/** The number of pages of a PDF, whose objects may lie in compressed streams. */
function pagesOf(pdf) {
  const text = pdf.toString("latin1");
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, bytes]) => {
    try {
      return inflateSync(Buffer.from(bytes, "latin1")).toString("latin1");
    } catch {
      return "";
    }
  });
  return [text, ...streams].join("\n").match(/\/Type\s*\/Page\b/g)?.length;
}

inEachBrowser("Paper", {}, (open, browser) => {
  test("the bill fits on one page", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    await page.$eval("#open-all", (button) => button.click());
    for (const format of ["a4", "letter"]) {
      assert.equal(pagesOf(Buffer.from(await page.pdf({ format }))), 1, format);
    }
    await page.finish();
  });

  test("so does one with an account, discount and tax", async () => {
    const page = await open();
    await chooseFile(page, "scenario", METERED);
    for (const format of ["a4", "letter"]) {
      assert.equal(pagesOf(Buffer.from(await page.pdf({ format }))), 1, format);
    }
    await page.finish();
  });

  // Firefox's driver cannot show the page as paper; the rules are the same.
  if (browser === "chromium") {
    test("shows the bill with what it rests on, without the form", async () => {
      const page = await open();
      await page.click("#example-objects-hardware");
      await page.emulateMediaType("print");
      const shown = (selector) =>
        page.$eval(selector, (element) => element.getClientRects().length > 0);
      for (const selector of VISIBLE) assert.ok(await shown(selector), selector);
      for (const selector of HIDDEN) assert.ok(!(await shown(selector)), selector);
      const basis = await page.$eval(".basis", (element) => element.textContent);
      for (const words of [
        "alibaba-intl-2021-03",
        "Billing.md",
        "Jul 12, 2021",
        "A month of 30 days",
        "all of the account",
      ]) {
        assert.ok(basis.includes(words), words);
      }
      await page.finish();
    });
  }
});
