// The panels come when they are opened, keep what was typed, and never hold the page up.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readBill } from "./support/bill.mjs";
import { inEachBrowser, retype, textOf } from "./support/page.mjs";
import { openPanel, settled } from "./support/panels.mjs";
import { storedGroup } from "./support/stored-group.mjs";

/** The files that the first view's budget counts. */
const budgets = JSON.parse(
  readFileSync(new URL("../../.size-limit.json", import.meta.url), "utf8"),
);
const counted = budgets
  .find(({ name }) => name.startsWith("First view"))
  .path.map((path) => path.replace("dist/page/", ""))
  .map(
    (glob) =>
      new RegExp(
        `^${glob
          .replace(/\{([^}]+)\}/, (_, names) => `(${names.replaceAll(",", "|")})`)
          .replaceAll(".", "\\.")
          .replace("*", "[0-9A-Z]+")}$`,
      ),
  );

const isUncounted = (name) => !counted.some((glob) => glob.test(name));

/** A worker that is ended leaves what it was fetching. */
const ENDED = { except: /^failed: .*\/(planner|worker)-/ };

/** What the server is asked for, and a gate before the planner. */
class Gate {
  asked = [];
  #waiting = [];
  #shut = false;

  before = (name) => {
    this.asked.push(name);
    return this.#shut && name.startsWith("planner-")
      ? new Promise((resolve) => this.#waiting.push(resolve))
      : Promise.resolve();
  };

  shut() {
    this.asked = [];
    this.#shut = true;
  }

  open() {
    this.#shut = false;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

const gate = new Gate();

inEachBrowser("The panels' code and work", { server: { before: gate.before } }, (open) => {
  test("the first view brings the files that its size budget counts; after it come the other cards", async () => {
    gate.asked = [];
    const page = await open();
    await page.click("#example-objects-hardware");
    const files = new Set(gate.asked);
    assert.deepEqual(
      [...files].filter(isUncounted).map((name) => name.replace(/-[0-9A-Z]+\.js$/, "")),
      ["other-cards"],
    );
    const scripts = [...files].filter((name) => name.endsWith(".js") && !isUncounted(name));
    assert.deepEqual(scripts.map((name) => name.replace(/-[0-9A-Z]+\.js$/, "")).sort(), [
      "chunk",
      "main",
      "page",
      "words-en",
    ]);
    await openPanel(page, "what-if");
    const more = gate.asked.filter((name) => !files.has(name));
    assert.deepEqual([...new Set(more.map((name) => name.replace(/-[0-9A-Z]+\./, ".")))].sort(), [
      "panel-words-en.js",
      "panels.css",
      "panels.js",
      "planner.wasm",
      "worker.js",
    ]);
    await page.finish();
  });

  test("work that takes long can be cancelled and done again, and the page goes on meanwhile", async () => {
    gate.shut();
    const page = await open();
    await page.click("#example-objects-hardware");
    await page.click("#to-what-if");
    await page.waitForSelector("#what-if .cancel");
    assert.match(await textOf(page, "#what-if .work"), /Getting ready/);
    // While the worker waits, the bill follows what is typed.
    await retype(page, "[id$='-keys']", "3");
    assert.equal((await readBill(page)).sum, "9.00");
    await page.waitForSelector("#what-if .cancel");
    await page.click("#what-if .cancel");
    await page.waitForSelector("#what-if .again");
    gate.open();
    await page.click("#what-if .again");
    await page.waitForSelector(".marginal");
    await page.finish(ENDED);
  });

  test("an answer to what was asked before is dropped", async () => {
    gate.shut();
    const page = await open();
    await page.click("#example-objects-hardware");
    await page.click("#to-budget");
    await page.waitForSelector("#budget-budget");
    await page.type("#budget-budget", "7.02");
    await page.waitForSelector("#budget .cancel");
    await page.evaluate(() => {
      globalThis.seen = [];
      new MutationObserver(() => {
        const proof = document.querySelector("#budget .proof");
        if (proof !== null) globalThis.seen.push(proof.textContent.match(/budget of (.*)\.$/)[1]);
      }).observe(document.getElementById("budget"), { childList: true, subtree: true });
    });
    await retype(page, "#budget-budget", "8");
    gate.open();
    await page.waitForSelector("#budget .proof");
    assert.deepEqual([...new Set(await page.evaluate(() => globalThis.seen))], ["8.00 USD"]);
    await page.finish(ENDED);
  });

  test("what was typed survives a reload, and open panels come back", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    await openPanel(page, "budget");
    await page.select("#budget-quantity", "reads");
    await page.type("#budget-budget", "7.02");
    await page.click("#to-over-time");
    await page.waitForSelector("#over-time-months");
    await page.type("#over-time-months", "5");
    await page.click(".life > summary");
    await page.type("[id$='-callGrowth']", "3%");
    await page.reload();
    await page.waitForSelector("#budget .proof");
    await page.waitForSelector("#over-time .months");
    const typed = await page.evaluate(() =>
      ["budget-quantity", "budget-budget", "over-time-months"].map(
        (id) => document.getElementById(id).value,
      ),
    );
    assert.deepEqual(typed, ["reads", "7.02", "5"]);
    assert.equal(await page.$eval("[id$='-callGrowth']", (field) => field.value), "3%");
    await page.finish();
  });

  const state = (panels) =>
    JSON.stringify({ version: 1, draft: { groups: [storedGroup] }, cards: [], panels });
  const OPEN = ["over-time", "what-if", "budget", "compare"];
  const DAMAGED = [
    ["a number", 7],
    [
      "lists of other things",
      { open: [null, 5, "cellar"], cards: [{}, 3], rates: [1], texts: "none", kept: [] },
    ],
    [
      "choices that there are none of",
      {
        open: OPEN,
        texts: {
          curveGroup: "99",
          curveQuantity: "love",
          curveTo: "-5",
          budgetQuantity: "__proto__",
          budgetGroup: "x",
          budget: "much",
        },
        cards: ["no-such-card"],
      },
    ],
    [
      "a kept workload that is none",
      { open: ["compare"], kept: { name: 5, scenario: { keys: "none" } } },
    ],
  ];
  for (const [name, panels] of DAMAGED) {
    test(`a damaged state of the panels: ${name}`, async () => {
      const page = await open({ stored: state(panels) });
      assert.equal((await readBill(page)).sum, "3.96");
      for (const panel of OPEN) {
        if (!(await page.$eval(`#${panel}`, (details) => details.open)))
          await page.click(`#to-${panel}`);
        await page.waitForSelector(`#${panel} .work`);
      }
      await settled(page);
      await page.finish();
    });
  }
});
