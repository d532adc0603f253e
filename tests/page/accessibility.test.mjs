// axe finds nothing, the page fits every width, and a screen reader hears of a new total.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { overflow, reloadOnPhone, tooSmall, violations } from "./support/access.mjs";
import { chooseFile, inEachBrowser, retype, textOf } from "./support/page.mjs";
import { settled } from "./support/panels.mjs";

const WIDTHS = [320, 360, 768, 1280, 1920];

/** A workload with everything on the bill: bounds, warnings, the free quota, the vendor's rounding, large figures. */
const FULL = JSON.stringify({
  rounding: "round-down-discount",
  keys: [
    {
      label: "Disks",
      creator: "service",
      region: "cn-hangzhou",
      keys: 3,
      work: { kind: "disk-encryption", disks: 9000 },
    },
    {
      label: "Storage-of-a-department-with-a-name-that-does-not-end",
      creator: "service",
      region: "ap-southeast-1",
      keys: 1,
      work: { kind: "envelope-encryption", uploads: 20000, reads: 300000, cacheHitRatio: "0.9" },
    },
    {
      creator: "user",
      spec: "EC_SM2",
      protection: "HSM",
      region: "ap-southeast-1",
      state: "PendingImport",
      keys: 1000000000,
      versionsPerKey: 1000000,
      calls: 1000000000000000,
    },
    {
      creator: "user",
      spec: "RSA_2048",
      protection: "HSM",
      region: "us-east-1",
      keys: 2,
      days: 5,
      calls: 1,
    },
  ],
});

/** What other cards have besides: an account, charges without a price, discount and tax. */
const METERED = JSON.stringify({
  rateCard: "alibaba-intl-kms3-2024-08",
  discountPercent: { hosting: "10", meters: "12.345" },
  taxPercent: "6.125",
  account: {
    softwareInstances: 2,
    hardwareInstances: 1000000000,
    secrets: 25,
    queriesPerSecond: "12.5",
  },
  keys: [
    {
      creator: "user",
      spec: "EC_P256",
      protection: "HSM",
      region: "ap-southeast-1",
      keys: 40,
      calls: 2010000,
      cryptographicCalls: 5,
    },
    { label: "Disks", creator: "service", region: "ap-southeast-1", keys: 3, calls: 9000 },
  ],
});

const STATES = {
  "nothing described yet": async () => {},
  "an example": (page) => page.click("#example-disks-hardware"),
  "everything open": async (page) => {
    await chooseFile(page, "scenario", FULL);
    await page.$eval("#open-all", (button) => button.click());
    await page.$$eval("details", (all) => {
      for (const details of all) details.open = true;
    });
    await page.waitForSelector("#compare .work");
    await settled(page);
  },
  "an account, discount and tax": async (page) => {
    await chooseFile(page, "scenario", METERED);
    await page.$eval("#open-all", (button) => button.click());
    await page.$$eval("details", (all) => {
      for (const details of all) details.open = true;
    });
  },
  problems: async (page) => {
    await page.click("#example-objects-hardware");
    await page.$eval("#adjustments", (details) => details.setAttribute("open", ""));
    await retype(page, "#tax", "-");
    await retype(page, "[id$='-keys']", "-1");
    await retype(page, "[id$='-uploads']", "many");
    await chooseFile(page, "scenario", "[");
    await page.$eval("#files", (details) => details.setAttribute("open", ""));
  },
  "a removed group": async (page) => {
    await page.click("#example-objects-hardware");
    await page.click("[id$='-remove']");
  },
};

for (const scheme of ["light", "dark"]) {
  inEachBrowser(`The page in ${scheme}`, { scheme }, (open) => {
    test("follows the scheme", async () => {
      const page = await open();
      const dark = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
      assert.equal(dark, scheme === "dark");
      await page.finish();
    });
    for (const [name, prepare] of Object.entries(STATES)) {
      test(`axe finds nothing: ${name}`, async () => {
        const page = await open();
        await prepare(page);
        assert.deepEqual(await violations(page), []);
        await page.setViewport({ width: 320, height: 700 });
        assert.deepEqual(await violations(page), []);
        await page.finish();
      });
    }
  });
}

inEachBrowser("Widths, touch and sound", {}, (open, browser) => {
  describe("nothing has to be scrolled sideways", () => {
    for (const [name, prepare] of Object.entries(STATES)) {
      test(name, async () => {
        const page = await open();
        await prepare(page);
        for (const width of WIDTHS) {
          await page.setViewport({ width, height: 700 });
          assert.deepEqual(await overflow(page), [], `at ${width} px`);
        }
        await page.finish();
      });
    }
  });

  test("the total is in sight at any width, wherever one scrolls", async () => {
    const page = await open();
    await chooseFile(page, "scenario", FULL);
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 700 });
      for (const part of [0, 0.3, 0.6]) {
        const seen = await page.evaluate((share) => {
          const form = document.querySelector(".form");
          scrollTo({ top: share * form.scrollHeight, behavior: "instant" });
          return [...document.querySelectorAll(".total-bar strong, [data-figure=total]")].some(
            (element) => {
              const box = element.getBoundingClientRect();
              return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
            },
          );
        }, part);
        assert.ok(seen, `at ${width} px, ${part} of the way down`);
      }
    }
    await page.finish();
  });

  // Firefox's driver has no touch screen to offer; the rules are the same.
  if (browser === "chromium") {
    test("everything is large enough to touch", async () => {
      const page = await open();
      await reloadOnPhone(page);
      await STATES["everything open"](page);
      const small = await tooSmall(
        page,
        "button, select, input:not([type=radio], [type=checkbox]), .reading, .check, summary, main a",
      );
      assert.deepEqual(small, []);
      await page.finish();
    });
  }

  test("the total is announced once typing pauses, and not at every key", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    await page.waitForFunction(
      () => document.getElementById("status").textContent === "The total is 7.02 USD.",
    );
    await page.evaluate(() => {
      globalThis.said = [];
      new MutationObserver(() =>
        globalThis.said.push(document.getElementById("status").textContent),
      ).observe(document.getElementById("status"), {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await retype(page, "[id$='-uploads']", "40000");
    await page.waitForFunction(() => globalThis.said.length > 0);
    assert.deepEqual(await page.evaluate(() => globalThis.said), ["The total is 7.11 USD."]);
    await retype(page, "[id$='-uploads']", "x");
    await page.waitForFunction(() => globalThis.said.length > 1);
    assert.equal(
      await textOf(page, "#status"),
      "One entry needs a change. The bill is out of date.",
    );
    await page.finish();
  });
});
