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
