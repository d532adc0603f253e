// Everything works by keyboard alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readBill } from "./support/bill.mjs";
import { inEachBrowser } from "./support/page.mjs";

const focused = (page) => page.evaluate(() => document.activeElement.id);
const labels = (page) =>
  page.$$eval(".group-label", (fields) => fields.map((field) => field.value));

/** Goes on with the Tab key until an element whose id ends so has the focus. */
async function tabTo(page, end) {
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await focused(page)).endsWith(end)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`The Tab key does not reach ${end}.`);
}

async function press(page, end, key = "Enter") {
  await tabTo(page, end);
  await page.keyboard.press(key);
}

inEachBrowser("The keyboard", {}, (open) => {
  test("from the first example to a priced workload of one's own", async () => {
    const page = await open();
    await press(page, "example-signatures-hardware");
    assert.equal(await focused(page), "workload-title");
    assert.equal((await readBill(page)).sum, "3.99");

    await press(page, "add-group");
    assert.match(await focused(page), /-keys$/);
    await page.keyboard.type("2");
    await page.keyboard.press("Tab");
    assert.match(await focused(page), /-creator$/);
    await tabTo(page, "-calls");
    await page.keyboard.type("0");
    // Two keys for 30 days at 0.033, beside the hosting of the example.
    const { lines, sum } = await readBill(page);
    assert.deepEqual([lines[1].amount, sum], ["1.98", "5.97"]);
    await page.finish();
  });

  test("groups are moved, duplicated, removed and had back, and the focus goes along", async () => {
    const page = await open();
    await press(page, "example-disks-hardware");
    await press(page, "-duplicate");
    assert.match(await focused(page), /-label$/);
    await page.keyboard.type(" B");
    const [first, second] = await labels(page);
    assert.ok(first !== second);

    await press(page, "-up");
    assert.deepEqual(await labels(page), [second, first]);
    // At the top there is no way up, so that the focus goes to the way down.
    assert.match(await focused(page), /-down$/);
    await page.keyboard.press("Enter");
    assert.deepEqual(await labels(page), [first, second]);

    await press(page, "-remove");
    assert.deepEqual(await labels(page), [first]);
    assert.equal(await focused(page), "undo");
    await page.keyboard.press("Enter");
    assert.deepEqual(await labels(page), [first, second]);
    assert.match(await focused(page), /-label$/);
    await page.finish();
  });

  test("a line opens to its arithmetic and leads to its price", async () => {
    const page = await open();
    await press(page, "example-objects-hardware");
    await page.focus(".open");
    await page.keyboard.press("Enter");
    assert.equal(
      await page.$eval(".open", (button) => button.getAttribute("aria-expanded")),
      "true",
    );
    assert.equal(
      await page.$eval(".sum", (sum) => sum.textContent),
      "1 version × 30 days × 0.033 USD = 0.99 USD",
    );
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await focused(page), "cell-hosting.prices.basic-hardware");
    assert.equal(await page.$eval("#price-list", (panel) => panel.open), true);
    await page.finish();
  });

  test("what has the focus can be seen, and is not hidden under the total", async () => {
    const page = await open({ width: 1280 });
    await press(page, "example-objects-hardware");
    const visited = [];
    while (visited.length < 60) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        const box = element.getBoundingClientRect();
        const top = document.elementFromPoint(
          box.left + box.width / 2,
          box.top + Math.min(box.height / 2, 12),
        );
        return {
          name: element.id || element.textContent.trim(),
          atEnd: element === document.body,
          outline: getComputedStyle(element).outlineStyle,
          uncovered: top !== null && (element.contains(top) || top.contains(element)),
        };
      });
      if (seen.atEnd) break;
      visited.push(seen.name);
      assert.notEqual(seen.outline, "none", seen.name);
      assert.ok(seen.uncovered, `${seen.name} is covered`);
    }
    assert.ok(visited.length > 20, "the Tab key reaches what stands on the page");
    await page.finish();
  });
});
