// Files dropped anywhere on the page are opened as chosen ones are.
import assert from "node:assert/strict";
import { test } from "node:test";
import { engineWith } from "../support/engine.mjs";
import { example2 } from "../support/scenarios.mjs";
import { readBill, readFileProblems } from "./support/bill.mjs";
import { dragFiles } from "./support/drop.mjs";
import { inEachBrowser, textOf } from "./support/page.mjs";

const { card: builtIn } = (await engineWith())
  .rateCards()
  .find(({ id }) => id === "alibaba-intl-2021-03");
const OWN = { ...builtIn, id: "own", name: "Our own prices" };

inEachBrowser("Dropping files", {}, (open) => {
  test("a scenario is opened, and the workload before it can be had back", async () => {
    const page = await open();
    await page.click("#example-signatures-hardware");
    const before = await readBill(page);
    await dragFiles(page, { "example.json": example2 });
    await page.waitForSelector("#undo");
    assert.equal((await readBill(page)).sum, "7.02");
    await page.waitForSelector("#drop-target", { hidden: true });
    await page.click("#undo");
    assert.deepEqual(await readBill(page), before);
    await page.finish();
  });

  test("the page says where to drop while files are over it, and not after", async () => {
    const page = await open();
    await dragFiles(page, { "example.json": example2 }, "dragover");
    await page.waitForFunction(
      (words) => document.getElementById("drop-target")?.textContent.startsWith(words),
      {},
      "Drop a scenario or a rate card",
    );
    await dragFiles(page, { "example.json": example2 }, "dragleave");
    await page.waitForSelector("#drop-target", { hidden: true });
    await page.finish();
  });

  test("a card is opened before the scenario that names it", async () => {
    const page = await open();
    await dragFiles(page, {
      "a-scenario.json": { ...example2, rateCard: "own" },
      "z-card.json": OWN,
    });
    await page.waitForSelector(".bill");
    assert.equal((await readBill(page)).sum, "7.02");
    assert.equal(await page.$eval("#rate-card", (select) => select.value), "own");
    await page.finish();
  });

  test("a card alone prices what stands there", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    await dragFiles(page, { "card.json": OWN });
    await page.waitForFunction(() => document.getElementById("rate-card").value === "own");
    assert.equal((await readBill(page)).sum, "7.02");
    await page.finish();
  });

  test("what is wrong with files is said, and nothing typed is lost", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    const before = await readBill(page);
    for (const [content, expected] of [
      ["\u0000PNG", [["not-json", ""]]],
      [{ keys: [{}] }, [["required", "keys[0].creator"]]],
      [
        { scenario: { keys: [{ ...example2.keys[0], keys: -1 }] } },
        [["out-of-range", "scenario.keys[0].keys"]],
      ],
      [
        { scenario: { keys: [] }, rateCards: [{ ...OWN, currency: "usd" }] },
        [["unknown-value", "rateCards[0].currency"]],
      ],
      [{ ...OWN, name: "" }, [["too-short", "name"]]],
    ]) {
      await dragFiles(page, { "wrong.json": content });
      await page.waitForSelector("#files[open] .file-problems");
      const found = await readFileProblems(page);
      for (const [code, path] of expected)
        assert.ok(
          found.some((problem) => problem.path === path),
          `${code} at ${path}: ${JSON.stringify(found)}`,
        );
      assert.deepEqual(await readBill(page), before);
      assert.equal(await page.evaluate(() => document.activeElement.id), "files-title");
      await page.click("#files-title");
    }
    await page.finish();
  });

  test("of two scenarios the first is opened, and the other is named", async () => {
    const page = await open();
    await dragFiles(page, { "first.json": example2, "second.json": { keys: [] } });
    await page.waitForSelector("#files[open] .file-problems");
    assert.equal((await readBill(page)).sum, "7.02");
    assert.match(await textOf(page, ".file-problems"), /^second\.json was not opened/);
    await page.finish();
  });

  test("a card of a file that is refused prices nothing", async () => {
    const page = await open();
    await dragFiles(page, { "card.json": OWN, "scenario.json": { ...example2, rateCard: "own" } });
    await page.waitForSelector(".bill");
    const dear = structuredClone(OWN);
    dear.hosting.prices["basic-hardware"].price = "9";
    await dragFiles(page, {
      "refused.json": { scenario: { rateCard: "own", keys: [{}] }, rateCards: [dear] },
    });
    await page.waitForSelector("#files[open] .file-problems");
    await page.click("[id$='-keys']", { count: 3 });
    await page.keyboard.type("2");
    assert.equal((await readBill(page)).sum, "8.01");
    await page.finish();
  });

  test("text that is dragged is no file", async () => {
    const page = await open();
    const prevented = await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData("text/plain", "3");
      const event = new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector("h1").dispatchEvent(event);
      return event.defaultPrevented;
    });
    assert.equal(prevented, false);
    await page.finish();
  });
});
