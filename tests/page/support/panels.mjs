/** Opens a panel by its way from the bill, and waits for its answer. */
export async function openPanel(page, name) {
  await page.click(`#to-${name}`);
  await page.waitForSelector(`#${name} .work`);
  await settled(page);
}

/** Waits until nothing is computed or about to be. */
export async function settled(page) {
  await page.waitForFunction(() => {
    const open = document.querySelectorAll(".panels > .panel[open]");
    return [...open].every((panel) => {
      const works = [...panel.querySelectorAll(".work")];
      return works.length > 0 && works.every(({ dataset }) => dataset.work === "done");
    });
  });
}

/** A table of a panel: its column heads, and by the text of its row heads the cells. */
export function readTable(page, selector) {
  return page.$eval(selector, (table) => {
    const text = (element) => element.textContent.replace(/\s+/g, " ").trim();
    const seen = (cell) => text(cell.querySelector(".amount") ?? cell);
    const rows = [...table.tBodies[0].rows].filter((row) => row.querySelector("th") !== null);
    return {
      columns: [...table.tHead.rows[0].cells].slice(1).map(text),
      rows: Object.fromEntries(
        rows.map((row) => [text(row.cells[0]), [...row.cells].slice(1).map(seen)]),
      ),
      sum: table.tFoot === null ? null : [...table.tFoot.rows[0].cells].slice(1).map(seen),
    };
  });
}

export function textsOf(page, selector) {
  return page.$$eval(selector, (elements) =>
    elements.map((element) => element.textContent.replace(/\s+/g, " ").trim()),
  );
}
