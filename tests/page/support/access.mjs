import axe from "axe-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Runs axe in the page; its script comes in by the driver, so that the page's policy stays as it is. */
export async function violations(page) {
  await page.evaluate(axe.source);
  const results = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), RULES);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`),
  );
}

/** What sticks out at the right, if the page has to be scrolled for it. */
export const overflow = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = [...document.querySelectorAll("main *")].filter(
      (element) =>
        element.getBoundingClientRect().right > clientWidth + 0.5 &&
        !element.closest("svg, .visually-hidden, .scroll > *"),
    );
    return scrollWidth > clientWidth
      ? wide.slice(-3).map((element) => element.outerHTML.slice(0, 120))
      : [];
  });

/** As on a phone. Firefox's driver has no touch screen to offer. */
export async function reloadOnPhone(page) {
  await page.setViewport({ width: 360, height: 700, hasTouch: true, isMobile: true });
  await page.reload();
  await page.waitForSelector("#rate-card");
}

/** Of the targets that are shown, those that are too small for a finger. */
export const tooSmall = (page, targets) =>
  page.$$eval(targets, (elements) =>
    elements
      .map((element) => ({
        name: element.id || element.className || element.textContent,
        box: element.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.height > 0 && (box.height < 43.9 || box.width < 43.9))
      .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
  );
