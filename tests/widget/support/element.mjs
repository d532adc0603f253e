// Opens pages that have the element on them, in each browser, and watches all that must never happen there.
import assert from "node:assert/strict";
import { after, before, describe } from "node:test";
import { BROWSERS, startBrowser } from "../../page/support/browser.mjs";
import { pageOf, serveSite } from "./site.mjs";

/**
 * Runs tests in each browser. `tests` is given a function that opens a page with a body, and the site that serves it.
 * `options.browser` goes to the browser, `options.site` to the site.
 */
export function inEachBrowser(title, options, tests) {
  for (const name of BROWSERS) {
    describe(`${title} (${name})`, () => {
      const running = {};
      before(async () => {
        running.site = await serveSite(options.site);
        running.browser = await startBrowser(name, options.browser);
      });
      tests((body, pageOptions) => open(running, body, pageOptions), { name, running });
      after(async () => {
        await running.browser?.close();
        running.site?.close();
      });
    });
  }
}

async function open({ browser, site }, body, { width = 1000, height = 800, ...head } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height });
  const faults = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  await page.evaluateOnNewDocument(() => {
    globalThis.seen = { events: [], violations: [] };
    addEventListener("securitypolicyviolation", (event) => {
      globalThis.seen.violations.push(`${event.violatedDirective}: ${event.blockedURI}`);
    });
    for (const name of ["ready", "change", "error"])
      addEventListener(`kms-cost-${name}`, ({ target, detail }) => {
        const said =
          detail.total ?? detail.problems?.map(({ path }) => path) ?? String(detail.error);
        globalThis.seen.events.push([target.id, name, said]);
        // Frames that the page gets while its elements are drawn one after the other.
        if (name === "ready" && globalThis.framesMeanwhile === undefined) {
          globalThis.framesMeanwhile = 0;
          requestAnimationFrame(function frame() {
            globalThis.framesMeanwhile += 1;
            requestAnimationFrame(frame);
          });
        }
      });
  });
  site.pages["page.html"] = pageOf(body, head);
  site.requests.length = 0;
  await page.goto(`${site.address}page.html`);
  return Object.assign(page, {
    /** What the elements have told, as [id, event, total | paths of problems | error]. */
    events: () => page.evaluate(() => globalThis.seen.events),
    /** Waits until so many elements have said that they are ready, or have failed. */
    settled: (count = 1) =>
      page.waitForFunction(
        (wanted) => globalThis.seen.events.filter(([, name]) => name !== "change").length >= wanted,
        {},
        count,
      ),
    async finish({ except = /^$/ } = {}) {
      const violations = await page.evaluate(() => globalThis.seen.violations);
      await context.close();
      const found = [...faults, ...violations];
      assert.deepEqual(
        found.filter((fault) => !except.test(fault)),
        [],
      );
    },
  });
}

/** What a reader sees of an element: what it draws, or else its own content. */
export function shown(page, selector = "kms-cost") {
  return page.$eval(selector, (element) => {
    const drawn = element.shadowRoot.querySelector(".body");
    return (drawn ?? element).textContent.replace(/\s+/g, " ").trim();
  });
}

/** Waits until something is drawn in an element. The driver's own waiting does not hear of changes in a shadow. */
export function drawn(page, element, selector) {
  return page.waitForFunction(
    (host, inner) => document.querySelector(host)?.shadowRoot?.querySelector(inner),
    {},
    element,
    selector,
  );
}
