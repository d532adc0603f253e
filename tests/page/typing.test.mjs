// What is typed: every keystroke is priced, and what cannot be priced is said at its field while nothing is lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readBill } from "./support/bill.mjs";
import { chooseFile, inEachBrowser, retype, textOf } from "./support/page.mjs";

const keys = "[id$='-keys']";
const uploads = "[id$='-uploads']";

inEachBrowser("Typing", {}, (open) => {
  test("every keystroke is priced, and the number gets its separators when the field is left", async () => {
    const page = await open();
    await page.click("#example-own");
    await page.click("[id$='-calls']", { count: 3 });
    const totals = [];
    for (const key of "20k") {
      await page.keyboard.type(key);
      totals.push((await readBill(page)).sum);
    }
    // One basic hardware key for 30 days is 0.99; a call is 0.000003.
    assert.deepEqual(totals, ["0.990006", "0.99006", "1.05"]);
    await page.keyboard.press("Tab");
    assert.equal(await page.$eval("[id$='-calls']", (field) => field.value), "20,000");
    await page.finish();
  });

  test("arrow keys step a number", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    await page.focus(uploads);
    await page.keyboard.press("ArrowUp");
    assert.equal(await page.$eval(uploads, (field) => field.value), "11,000");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    assert.equal(await page.$eval(uploads, (field) => field.value), "9,990");
    await page.finish();
  });

  const REFUSED = [
    ["-2", "Number of keys must be from 0 to 1,000,000,000.", "out-of-range"],
    ["1.5", "Number of keys must be a whole number from 0 to 1,000,000,000.", "not-whole"],
    ["1e300", "Number of keys must be from 0 to 1,000,000,000.", "out-of-range", "996.03"],
    ["two", "Number of keys must be a whole number, such as 2,010,000 or 20k.", "wrong-type"],
    ["", "Number of keys is required.", "missing"],
  ];
  // 1,000 keys cost 990.00 for hosting: the last number on the way to 1e300 that can be priced.
  for (const [text, sentence, code, lastGood = "7.02"] of REFUSED) {
    test(`"${text}" keys: the problem stands at the field, the last good bill stays`, async () => {
      const page = await open();
      await page.click("#example-objects-hardware");
      await retype(page, keys, text || "1");
      if (text === "") await page.keyboard.press("Backspace");
      const field = await page.$eval(keys, (input) => ({
        value: input.value,
        invalid: input.getAttribute("aria-invalid"),
        described: input
          .getAttribute("aria-describedby")
          .split(" ")
          .map((id) => document.getElementById(id).textContent.trim()),
      }));
      assert.equal(field.value, text);
      assert.equal(field.invalid, "true");
      assert.equal(field.described[0], sentence);
      const bill = await readBill(page);
      assert.equal(bill.outdated, true);
      assert.equal(bill.sum, lastGood);
      assert.deepEqual(bill.problems, [{ code, path: "keys[0].keys" }]);
      await retype(page, keys, "2");
      const mended = await readBill(page);
      // Two keys cost 1.98 for hosting, and as much as before for calls.
      assert.deepEqual([mended.outdated, mended.sum, mended.problems.length], [false, "8.01", 0]);
      await page.finish();
    });
  }

  test("all problems are said at once, and each leads to its field", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    await retype(page, keys, "-1");
    await retype(page, uploads, "many");
    await retype(page, "#period-days", "32");
    const { problems } = await readBill(page);
    assert.deepEqual(problems.map(({ path }) => path).sort(), [
      "keys[0].keys",
      "keys[0].work.uploads",
      "period.days",
    ]);
    await page.$eval(".notice.wrong li[data-path='keys[0].work.uploads'] a", (link) =>
      link.click(),
    );
    assert.match(await page.evaluate(() => document.activeElement.id), /-uploads$/);
    // What was typed elsewhere has stayed.
    assert.equal(await page.$eval(keys, (field) => field.value), "-1");
    assert.equal(await page.$eval("#period-days", (field) => field.value), "32");
    await page.finish();
  });

  test("a problem in a folded part opens it, and typing there does not close it again", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    await page.$eval(".more", (details) => details.setAttribute("open", ""));
    await retype(page, ".more [id$='-days']", "31");
    await page.$eval(".more", (details) => details.removeAttribute("open"));
    await retype(page, keys, "2");
    assert.equal(await page.$eval(".more", (details) => details.open), true);
    await retype(page, ".more [id$='-days']", "15");
    assert.equal(await page.$eval(".more", (details) => details.open), true);
    // Two keys for 15 days are 0.99.
    assert.equal((await readBill(page)).sum, "7.02");
    await page.finish();
  });

  test("an error moves nothing: the room for it was there", async () => {
    const page = await open();
    await page.click("#example-objects-hardware");
    const place = () =>
      page.$eval("#add-group", (button) => button.getBoundingClientRect().top + scrollY);
    const before = await place();
    await retype(page, keys, "-1");
    assert.equal(await place(), before);
    await page.finish();
  });

  test("a refused file leaves the page as it was", async () => {
    const page = await open();
    await page.click("#example-signatures-hardware");
    await chooseFile(page, "scenario", '{"keys": [{"keys": -1}]}');
    assert.match(await textOf(page, ".file-problems"), /keys\[0\]\.keys must be/);
    assert.equal((await readBill(page)).sum, "3.99");
    await page.finish();
  });

  test("a calendar month has its own length", async () => {
    const page = await open();
    await page.click("#example-signatures-hardware");
    await page.select("#period-kind", "month");
    await page.select("#period-month", "02");
    await retype(page, "#period-year", "2024");
    // 29 days at 0.083, and 1.5 for the calls.
    assert.equal((await readBill(page)).sum, "3.907");
    await retype(page, "#period-year", "24");
    assert.equal(
      await page.$eval("#period-year", (field) => field.getAttribute("aria-invalid")),
      "true",
    );
    assert.equal((await readBill(page)).outdated, true);
    await page.finish();
  });
});
