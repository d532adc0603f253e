// The page that shows the billing document's examples, each printed figure with the element beside it.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { serve } from "../../scripts/serve/server.mjs";
import { overflow, violations } from "./support/access.mjs";
import { BROWSERS, startBrowser } from "./support/browser.mjs";

/** What is printed, and by the prices of the same document: 0.033 and 0.083 a day, 0.03 and 0.15 for 10,000 calls. */
const EXAMPLES = [
  { printed: ["0", "0", "0"], computed: ["0.00", "0.00", "0.00"] },
  { printed: ["1", "0.002", "1.002"], computed: ["0.99", "0.00225", "0.99"] },
  { printed: ["1", "6.03", "7.03"], computed: ["0.99", "6.03", "7.02"] },
  { printed: ["2.49", "1.50", "3.99"], computed: ["2.49", "1.50", "3.99"] },
];

const PAGES = {
  "billing-examples.html": { lang: "en", said: (amount) => `about ${amount} USD a month` },
  "billing-examples-zh-Hans.html": { lang: "zh-Hans", said: (amount) => `每月约${amount} USD` },
};

for (const name of BROWSERS) {
  describe(`The billing document's examples (${name})`, () => {
    let browser;
    let server;
    before(async () => {
      server = await serve({ folder: new URL("../../dist/page/", import.meta.url) });
      browser = await startBrowser(name);
    });
    after(async () => {
      await browser?.close();
      server?.close();
    });

    async function open(file, width = 1280) {
      const page = await browser.newPage();
      const faults = [];
      page.on("console", (message) => faults.push(message.text()));
      page.on("pageerror", (error) => faults.push(error.message));
      // All elements near the viewport, which is when they start.
      await page.setViewport({ width, height: 5000 });
      await page.goto(server.address + file);
      await page.waitForFunction(() =>
        [...document.querySelectorAll("kms-cost")].every(({ estimate }) => estimate !== undefined),
      );
      return Object.assign(page, {
        async finish() {
          await page.close();
          assert.deepEqual(faults, []);
        },
      });
    }

    for (const [file, { lang, said }] of Object.entries(PAGES)) {
      test(`${file}: each printed figure has the computed one beside it`, async () => {
        const page = await open(file);
        assert.equal(await page.$eval("html", ({ lang }) => lang), lang);
        const shown = await page.$$eval("table", (tables) =>
          tables.map(({ tBodies: [{ rows }] }) => ({
            printed: [...rows].map(({ cells }) => cells[1].textContent),
            computed: [...rows].map(({ cells }) =>
              cells[2].querySelector("kms-cost").shadowRoot.textContent.trim(),
            ),
          })),
        );
        assert.deepEqual(
          shown,
          EXAMPLES.map(({ printed, computed }) => ({ printed, computed: computed.map(said) })),
        );
        const cards = await page.$$eval(".beside > kms-cost", (elements) =>
          elements.map(({ estimate }) => estimate.total),
        );
        assert.deepEqual(cards, ["0", "0.99225", "7.02", "3.99"]);
        await page.finish();
      });

      test(`${file}: nothing is in the way of a reader, on a phone either`, async () => {
        const page = await open(file, 320);
        assert.deepEqual(await overflow(page), []);
        assert.deepEqual(await violations(page), []);
        await page.finish();
      });
    }

    test("its links lead to the other language and to the calculator", async () => {
      const page = await open("billing-examples.html");
      await Promise.all([page.waitForNavigation(), page.click("nav a")]);
      assert.match(page.url(), /billing-examples-zh-Hans\.html$/);
      await Promise.all([page.waitForNavigation(), page.click("a[href='index.html']")]);
      await page.waitForSelector("#rate-card");
      await page.finish();
    });
  });
}
