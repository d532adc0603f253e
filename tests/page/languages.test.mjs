// The page in Chinese, and the way from one language to another.
import assert from "node:assert/strict";
import { test } from "node:test";
import { overflow, reloadOnPhone, tooSmall, violations } from "./support/access.mjs";
import { key } from "./support/life.mjs";
import { chooseFile, inEachBrowser, retype, textOf } from "./support/page.mjs";
import { openPanel, settled } from "./support/panels.mjs";
import { textsOfPage, untranslated } from "./support/words.mjs";

/** With warnings, open questions, an account beside, discount and tax, and a life over time. */
const WORKLOAD = JSON.stringify({
  overTime: { start: "2027-01", months: 24, monthlyBudget: "2500", totalBudget: "9000" },
  rounding: "round-down-discount",
  discountPercent: { hosting: "5", calls: "10" },
  taxPercent: "6",
  keys: [
    key({ label: "轮转", rotationDays: 90, calls: 2000000, callGrowthPercent: "3" }),
    key({
      label: "签名",
      spec: "EC_SM2",
      keys: 900,
      versionsPerKey: 3,
      calls: 1000,
      versionsAdded: { everyDays: 90 },
      keyGrowth: { percent: "2.5" },
      deletion: { scheduled: "2028-06-15", windowDays: 30 },
    }),
    key({ label: "", state: "PendingImport", origin: "EXTERNAL", versionsPerKey: 2, calls: 7 }),
    key({ label: "停用", state: "PendingDeletion", calls: 9, region: "ap-southeast-2" }),
    {
      label: "云盘",
      creator: "service",
      region: "cn-hangzhou",
      keys: 3,
      work: { kind: "disk-encryption", disks: 6500 },
    },
    {
      label: "对象",
      creator: "service",
      region: "ap-southeast-1",
      keys: 1,
      work: { kind: "envelope-encryption", uploads: 20000, reads: 300000, cacheHitRatio: "0.9" },
    },
  ],
});

const PANELS = ["over-time", "what-if", "budget", "compare"];

/** Opens all that can be opened. */
async function openAll(page) {
  await page.click("#open-all");
  for (const name of PANELS) await openPanel(page, name);
  await page.type("#budget-budget", "50000");
  await page.click("#compare-alibaba-cn-2021-03");
  await page.click("#compare-keep");
  await page.waitForSelector(".comparison");
  await page.waitForSelector("#budget .proof");
  await settled(page);
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
}

const languageOf = (page) => page.$eval("html", ({ lang }) => lang);
const catalogues = (page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => /\/((?:panel-)?words-\w+)-/.exec(name)?.[1])
      .filter(Boolean)
      .sort(),
  );

inEachBrowser("A page for a reader of Chinese", { languages: "zh-CN,zh,en" }, (open) => {
  test("it is Chinese from the start, by one catalogue", async () => {
    const page = await open();
    assert.equal(await languageOf(page), "zh-Hans");
    assert.match(await page.title(), /^KMS费用/);
    assert.equal(await textOf(page, "#name"), "KMS费用");
    assert.match(
      await page.$eval("meta[name=description]", ({ content }) => content),
      /密钥管理服务/,
    );
    assert.deepEqual(await catalogues(page), ["words-zh"]);
    assert.deepEqual(untranslated(await textsOfPage(page)), []);
    await page.finish();
  });

  test("no word is left in English, with everything open", async () => {
    const page = await open();
    await chooseFile(page, "scenario", WORKLOAD);
    await openAll(page);
    assert.deepEqual(untranslated(await textsOfPage(page)), []);
    // Nor in what is wrong: in a field, and in a file.
    await retype(page, "#period-days", "40");
    await chooseFile(
      page,
      "card",
      JSON.stringify({ id: "X", name: 1, hosting: {}, unknown: true, sources: [] }),
    );
    await page.waitForSelector(".bill .notice.wrong");
    await settled(page);
    // A sentence about a file begins with the path of a field.
    const texts = (await textsOfPage(page)).map((text) =>
      text.replace(/^\w+(?=\p{Script=Han})/u, ""),
    );
    assert.deepEqual(untranslated(texts), []);
    await page.finish();
  });

  test("axe finds nothing, and nothing scrolls sideways at 320 px", async () => {
    const page = await open({ width: 320 });
    assert.deepEqual(await overflow(page), []);
    assert.deepEqual(await violations(page), []);
    await chooseFile(page, "scenario", WORKLOAD);
    await openAll(page);
    assert.deepEqual(await overflow(page), []);
    assert.deepEqual(await violations(page), []);
    await page.finish();
  });

  test("dates and numbers are written as in Chinese, and 万 is understood", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    await page.select("#period-kind", "month");
    await page.select("#period-month", "02");
    await retype(page, "#period-year", "2027");
    assert.match(await textOf(page, ".terms"), /^2027年2月（28天），按/);
    await page.select("#period-kind", "days");
    await retype(page, "[id$='-reads']", "２０１万");
    await page.keyboard.press("Tab");
    assert.equal(await page.$eval("[id$='-reads']", ({ value }) => value), "2,010,000");
    await page.finish();
  });
});

inEachBrowser("From one language to another", {}, (open, browser) => {
  test("by keys, with all that was typed, and still so after a reload", async () => {
    const page = await open();
    assert.equal(await languageOf(page), "en");
    assert.deepEqual(await catalogues(page), ["words-en"]);
    await page.click("#example-objects-hardware");
    await retype(page, "[id$='-label']", "my name");
    await openPanel(page, "what-if");
    const total = await textOf(page, "[data-figure=total]");
    await page.focus("#language-zh-Hans");
    await page.keyboard.press("Enter");
    await page.waitForSelector("html[lang=zh-Hans]");
    assert.equal(
      await page.evaluate(() => document.activeElement.id),
      "language-zh-Hans",
      "the focus stays",
    );
    // Whoever hears the page is told the total once more.
    await page.waitForFunction(() => /^合计/.test(document.getElementById("status").textContent));
    assert.equal(await textOf(page, "[data-figure=total]"), total);
    assert.equal(await page.$eval("[id$='-label']", ({ value }) => value), "my name");
    assert.deepEqual(
      untranslated((await textsOfPage(page)).map((text) => text.replaceAll("my name", ""))),
      [],
    );
    const pressed = () =>
      page.$$eval(".language", (buttons) =>
        buttons.map(({ lang, ariaPressed }) => `${lang} ${ariaPressed}`),
      );
    assert.deepEqual(await pressed(), ["en false", "zh-Hans true"]);
    await page.reload();
    await page.waitForSelector("#rate-card");
    assert.equal(await languageOf(page), "zh-Hans");
    assert.equal(await page.$eval("[id$='-label']", ({ value }) => value), "my name");
    assert.deepEqual(await catalogues(page), ["panel-words-zh", "words-zh"]);
    await page.click("#language-en");
    await page.waitForSelector("html[lang=en]");
    assert.match(await textOf(page, "#bill-title"), /^Monthly bill/);
    assert.equal(await page.title(), "KMS cost: an exact bill for Alibaba Cloud KMS");
    await page.finish();
  });

  test("problems and warnings go over as well", async () => {
    const page = await open();
    await chooseFile(page, "scenario", WORKLOAD);
    await retype(page, "#period-days", "40");
    await page.click("#language-zh-Hans");
    await page.waitForSelector("html[lang=zh-Hans]");
    assert.match(await textOf(page, ".bill .notice.wrong li"), /^天数必须在1到31之间。$/);
    for (const warning of await page.$$eval(".bill .notice.warning li", (items) =>
      items.map(({ textContent }) => textContent),
    ))
      assert.match(warning, /。\s*$/);
    await page.finish();
  });

  test("what the page says before its words are there is what its catalogue says", async () => {
    const page = await open();
    const shown = () =>
      page.evaluate(() => [
        document.title,
        document.querySelector("meta[name=description]").content,
        document.getElementById("name").textContent,
        document.getElementById("lead").textContent,
        document.getElementById("languages").getAttribute("aria-label"),
      ]);
    const html = await (await fetch(page.url())).text();
    for (const text of await shown()) assert.ok(html.includes(text), text);
    await page.finish();
  });

  if (browser === "chromium") {
    test("the buttons are large enough for a finger", async () => {
      const page = await open();
      await reloadOnPhone(page);
      assert.deepEqual(await tooSmall(page, ".language"), []);
      await page.finish();
    });
  }
});

let lost = false;
inEachBrowser(
  "Where the words do not arrive",
  {
    server: {
      before: (name) =>
        lost && name.startsWith("words-zh") ? new Promise(() => {}) : Promise.resolve(),
    },
  },
  (open) => {
    test("the page stays as it is, and can be used", async () => {
      lost = true;
      const page = await open();
      await page.click("#language-zh-Hans");
      await page.click("#example-objects-hardware");
      assert.equal(await languageOf(page), "en");
      assert.equal(await textOf(page, "[data-figure=total]"), "7.02");
      lost = false;
      await page.finish({ except: /^failed: .*words-zh/ });
    });
  },
);
