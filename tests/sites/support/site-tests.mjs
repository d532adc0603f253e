// What must hold on every site, whichever generator has built it.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { startBrowser } from "../../page/support/browser.mjs";
import { GENERATORS } from "../generators.mjs";
import { folderOf } from "./build-site.mjs";
import { fallbackAddress } from "./embedding.mjs";
import { PAGES, SAMPLE } from "./pages.mjs";
import { beyond, elementsOf, leaks, openPage, readability, samples } from "./site-page.mjs";
import { policyOf, serveSite } from "./site-server.mjs";

const [prices, signatures] = PAGES;

/** In the order of the page: a sentence, a card, the calculator, a table. */
const figuresOf = ({ figures }) =>
  ["inline", "card", "full", "inline"].map((mode) => ({ mode, total: figures[mode], shows: true }));

export function testSites(browserName) {
  for (const generator of GENERATORS) {
    describe(`${generator.section} (${browserName})`, () => {
      let browser;
      let site;
      before(async () => {
        const folder = join(folderOf(generator), generator.output);
        site = await serveSite({ folder, policy: await policyOf(folder, generator.policy) });
        browser = await startBrowser(browserName);
      });
      after(async () => {
        await browser?.close();
        site?.close();
      });
      testSite(generator, (page, options) =>
        openPage(browser, site, generator.address(page.name), options),
      );
    });
  }
}

function testSite({ dark, stays }, open) {
  test("figures are right, and nothing of what stands in for them is left", async () => {
    for (const page of PAGES) {
      const shown = await open(page);
      assert.deepEqual(await elementsOf(shown, page.title), figuresOf(page));
      assert.deepEqual(await leaks(shown, fallbackAddress), []);
      assert.ok((await samples(shown)).includes(SAMPLE), "the code sample");
      await shown.finish();
    }
  });

  test("figures are right on the next page, and back on the first", async () => {
    const shown = await open(prices);
    await elementsOf(shown, prices.title);
    await shown.evaluate(() => {
      globalThis.stayed = true;
    });
    await shown.evaluate(() => {
      const links = [...document.querySelectorAll("a")];
      links.find(({ textContent }) => textContent.trim() === "The other page").click();
    });
    assert.deepEqual(await elementsOf(shown, signatures.title), figuresOf(signatures));
    assert.equal(await shown.evaluate(() => globalThis.stayed === true), stays);
    assert.deepEqual(await leaks(shown, fallbackAddress), []);
    await shown.evaluate(() => history.back());
    assert.deepEqual(await elementsOf(shown, prices.title), figuresOf(prices));
    await shown.finish();
  });

  test("the site's own switch makes elements dark, and they stay readable", async () => {
    const shown = await open(prices);
    await elementsOf(shown, prices.title);
    assert.deepEqual(await readability(shown, "light"), { look: "light", faint: [] });
    await dark(shown);
    assert.deepEqual(await readability(shown, "dark"), { look: "dark", faint: [] });
    await shown.finish();
  });

  test("elements keep to a column of a phone", async () => {
    const shown = await open(prices, { width: 320 });
    await elementsOf(shown, prices.title);
    assert.deepEqual(await beyond(shown), []);
    await shown.finish();
  });
}
