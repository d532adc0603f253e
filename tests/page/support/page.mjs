import assert from "node:assert/strict";
import { after, before, describe } from "node:test";
import { serve } from "../../../scripts/serve/server.mjs";
import { BROWSERS, startBrowser } from "./browser.mjs";

const FOLDER = new URL("../../../dist/page/", import.meta.url);

/** The page with all that follows its first view, the other rate cards; or one that could not start. */
const COMPLETE = "#rate-card option:nth-child(5), #app.failed";

/**
 * Runs tests in each browser, with one browser and one server for all of them.
 * `tests` is given a function that opens a page of its own, with nothing stored.
 */
export function inEachBrowser(title, options, tests) {
  for (const name of BROWSERS) {
    describe(`${title} (${name})`, () => {
      const running = {};
      before(async () => {
        running.server = await serve({ folder: FOLDER, ...options.server });
        running.browser = await startBrowser(name, options);
      });
      tests((pageOptions) => openPage(running, { ...options, ...pageOptions }), name);
      // Hooks run in the order in which they stand: the tests' own come first.
      after(async () => {
        await running.browser?.close();
        running.server?.close();
      });
    });
  }
}

/** Opens the page and watches all that it must never do; `close` fails if it did. */
async function openPage({ browser, server }, { width = 1280, stored, downloads }) {
  const context = await browser.createBrowserContext(
    downloads && { downloadBehavior: { policy: "allow", downloadPath: downloads } },
  );
  const page = await context.newPage();
  await page.setViewport({ width, height: 800 });
  const faults = watch(page, server.address);
  await page.evaluateOnNewDocument(() => {
    globalThis.violations = [];
    addEventListener("securitypolicyviolation", (event) => {
      globalThis.violations.push(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  await page.goto(server.address);
  if (stored !== undefined) {
    await page.waitForSelector(COMPLETE);
    await page.evaluate((text) => localStorage.setItem("kms-cost", text), stored);
    await page.reload();
  }
  await page.waitForSelector(COMPLETE);
  const failure = await page.$$eval("#app.failed", (elements) =>
    elements.map((element) => element.textContent),
  );
  assert.deepEqual(failure, []);
  return Object.assign(page, {
    /** Fails for all that must never be, but for what the test itself has brought about. */
    async finish({ except = /^$/ } = {}) {
      const violations = await page.evaluate(() => globalThis.violations);
      await context.close();
      const found = [...faults, ...violations];
      assert.deepEqual(
        found.filter((fault) => !except.test(fault)),
        [],
      );
    },
  });
}

/** Errors of any kind, and requests to anywhere else. */
function watch(page, address) {
  const faults = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    // Firefox reports fonts of its own controls, which it holds as data.
    if (!/^data:/.test(request.url()) && !request.url().startsWith(address))
      faults.push(`request: ${request.url()}`);
  });
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
  return faults;
}

/** The text of an element, with white space as it is seen. */
export function textOf(page, selector) {
  return page.$eval(selector, (element) => element.textContent.replace(/\s+/g, " ").trim());
}

let chosen = 0;

/** Puts a file into one of the page's own file inputs, as choosing it does, and waits for the page to say so. */
export async function chooseFile(page, kind, bytes) {
  chosen += 1;
  const name = `chosen-${chosen}.json`;
  await page.$eval("#files", (details) => {
    details.open = true;
  });
  await page.waitForSelector(`#file-${kind}`);
  await page.evaluate(
    (id, base64, fileName) => {
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([content], fileName));
      const input = document.getElementById(id);
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    `file-${kind}`,
    Buffer.from(bytes).toString("base64"),
    name,
  );
  await page.waitForFunction(
    (fileName) => document.getElementById("files").textContent.includes(fileName),
    {},
    name,
  );
}

/** Types into a field in the place of what stands there. */
export async function retype(page, selector, text) {
  await page.click(selector, { count: 3 });
  await page.keyboard.type(text);
}
