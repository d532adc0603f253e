// The panels can be read and worked by everybody: axe finds nothing, they fit, keys are enough, paper has them too.
import assert from "node:assert/strict";
import { test } from "node:test";
import { overflow, reloadOnPhone, tooSmall, violations } from "./support/access.mjs";
import { LIFE } from "./support/life.mjs";
import { chooseFile, inEachBrowser } from "./support/page.mjs";
import { openPanel, settled } from "./support/panels.mjs";

const PANELS = {
  "over-time": async (page) => {
    await page.click(".life > summary");
    await page.click("[data-month='2027-02'] .open");
    await page.waitForSelector(".line-list");
  },
  "what-if": async () => {},
  budget: async (page) => {
    await page.type("#budget-budget", "5000");
    await page.waitForSelector("#budget .proof");
  },
  compare: async (page) => {
    await page.click("#compare-alibaba-cn-2021-03");
    await page.click("#compare-keep");
    await page.waitForSelector(".comparison");
  },
};

async function show(page, name) {
  await chooseFile(page, "scenario", LIFE);
  await openPanel(page, name);
  await PANELS[name](page);
  await settled(page);
}

for (const scheme of ["light", "dark"]) {
  inEachBrowser(`The panels in ${scheme}`, { scheme }, (open) => {
    for (const name of Object.keys(PANELS)) {
      test(`axe finds nothing: ${name}`, async () => {
        const page = await open();
        await show(page, name);
        assert.deepEqual(await violations(page), []);
        await page.setViewport({ width: 320, height: 700 });
        assert.deepEqual(await violations(page), []);
        await page.finish();
      });
    }
  });
}

inEachBrowser("The panels on any screen", {}, (open, browser) => {
  for (const name of Object.keys(PANELS)) {
    test(`nothing but a table has to be scrolled sideways: ${name}`, async () => {
      const page = await open();
      await show(page, name);
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewport({ width, height: 700 });
        assert.deepEqual(await overflow(page), [], `at ${width} px`);
      }
      await page.finish();
    });
  }

  test("all by keyboard, from the bill to a budget's answer", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    const focused = () => page.evaluate(() => document.activeElement.id);
    const tabTo = async (id) => {
      for (let presses = 0; presses < 120 && (await focused()) !== id; presses += 1) {
        await page.keyboard.press("Tab");
      }
      assert.equal(await focused(), id);
    };
    await tabTo("to-budget");
    await page.keyboard.press("Enter");
    assert.equal(await focused(), "budget-title");
    await page.waitForSelector("#budget-budget");
    await tabTo("budget-quantity");
    await page.keyboard.type("reads");
    await tabTo("budget-budget");
    await page.keyboard.type("7.02");
    await page.waitForSelector("#budget .proof");
    await page.focus("#budget-title");
    await page.keyboard.press("Enter");
    assert.equal(await page.$eval("#budget", (details) => details.open), false);
    await page.finish();
  });

  // Firefox's driver has no touch screen to offer; the rules are the same.
  if (browser === "chromium") {
    test("everything is large enough to touch", async () => {
      const page = await open();
      await reloadOnPhone(page);
      await chooseFile(page, "scenario", LIFE);
      for (const name of Object.keys(PANELS)) {
        await page.$eval(`#to-${name}`, (link) => link.click());
        await page.waitForSelector(`#${name} .work`);
      }
      await settled(page);
      const small = await tooSmall(
        page,
        ".panels button, .panels select, .panels input:not([type=checkbox]), .panels .check, .panels summary, .panels a, .ways a",
      );
      assert.deepEqual(small, []);
      await page.finish();
    });

    test("an open panel prints: its drawing, its whole table, and no fields", async () => {
      const page = await open();
      await show(page, "over-time");
      await page.emulateMediaType("print");
      const seen = await page.evaluate(() => {
        const height = (selector) =>
          document.querySelector(selector).getBoundingClientRect().height;
        const region = document.querySelector("#over-time .scroll");
        return {
          drawing: height("#over-time-chart") > 0,
          whole: region.scrollHeight <= region.clientHeight + 1,
          fields: height("#over-time-start"),
          closed: height("#compare"),
        };
      });
      assert.deepEqual(seen, { drawing: true, whole: true, fields: 0, closed: 0 });
      await page.finish();
    });
  }
});
