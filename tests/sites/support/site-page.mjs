// Opens a page of a built site and watches all that must never happen there.
import assert from "node:assert/strict";
import { performance } from "node:perf_hooks";

/** High enough that all elements of a page are near the viewport, which is when they start. */
const HEIGHT = 3000;

/** How long a site may take to change its look, in milliseconds. */
const PATIENCE = 10_000;

export async function openPage(
  browser,
  { address },
  path,
  { width = 1280, elsewhere = address } = {},
) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height: HEIGHT });
  const faults = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    if (
      !/^(data|blob):/.test(request.url()) &&
      ![address, elsewhere].some((known) => request.url().startsWith(known))
    )
      faults.push(`request: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    globalThis.violations = [];
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
      globalThis.violations.push(`${violatedDirective}: ${blockedURI} ${sourceFile}`);
    });
  });
  await page.goto(`${address}${path}`);
  return Object.assign(page, {
    async finish() {
      faults.push(...(await page.evaluate(() => globalThis.violations)));
      await context.close();
      assert.deepEqual(faults, []);
    },
  });
}

/** Waits until the elements of a page with this title show figures: each one's mode, total and own text. */
export async function elementsOf(page, title) {
  await page.waitForFunction(
    (wanted) => {
      const elements = [...document.querySelectorAll("kms-cost")];
      return (
        document.querySelector("h1")?.textContent.startsWith(wanted) &&
        elements.length > 0 &&
        elements.every(({ estimate }) => estimate !== undefined)
      );
    },
    {},
    title,
  );
  return page.$$eval("kms-cost", (elements) =>
    elements.map((element) => {
      const drawn = element.shadowRoot.textContent;
      return {
        mode: element.getAttribute("mode") ?? "card",
        total: element.estimate.total,
        shows: drawn.includes(element.estimate.total),
      };
    }),
  );
}

/** What there is of an element's own content, or of a torn one, where it can be seen or was never meant to be. */
export function leaks(page, address) {
  return page.evaluate((fallback) => {
    const found = [];
    for (const link of document.querySelectorAll(`a[href="${fallback}"]`)) {
      const element = link.parentElement;
      if (element.localName !== "kms-cost") found.push(`torn: ${link.outerHTML}`);
      else if (element.textContent !== link.textContent) found.push(`more: ${element.outerHTML}`);
      else if (link.getClientRects().length > 0) found.push(`seen: ${link.outerHTML}`);
    }
    for (const element of document.querySelectorAll("kms-cost"))
      if (element.children.length !== 1) found.push(`empty: ${element.outerHTML}`);
    for (const element of document.querySelectorAll(":is(pre, code) kms-cost"))
      found.push(`in code: ${element.outerHTML}`);
    return found;
  }, address);
}

/** The text of code samples. */
export function samples(page) {
  return page.$$eval("pre", (blocks) => blocks.map(({ textContent }) => textContent.trim()));
}

/** What of the elements reaches beyond them, or beyond the viewport. */
export function beyond(page) {
  return page.evaluate(() => {
    const found = [];
    for (const element of document.querySelectorAll("kms-cost")) {
      const { left, right } = element.getBoundingClientRect();
      if (element.closest("table") === null && (left < 0 || right > innerWidth))
        found.push(`${element.outerHTML}: ${left} to ${right}`);
      for (const part of element.shadowRoot.querySelectorAll("*")) {
        const box = part.getBoundingClientRect();
        const shown = box.width > 1 && box.height > 1;
        if (shown && (box.left < left - 1 || box.right > right + 1))
          found.push(
            `${part.localName}.${part.className}: ${box.left} to ${box.right} in ${left} to ${right}`,
          );
      }
    }
    return found;
  });
}

/**
 * Waits for the elements to be readable on the site's light or dark ground: sites and elements fade from one look to the
 * other. Gives what was measured last, be it right or not.
 */
export async function readability(page, look) {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = await page.evaluate(measure);
    const { ground, faint } = found;
    const right = faint.length === 0 && (look === "dark" ? ground < 0.1 : ground > 0.7);
    if (right || performance.now() > end) return { look: right ? look : ground, faint };
  }
}

/**
 * In the page: how light the ground below the elements is, from 0 to 1, and of their texts those that have too little
 * contrast with it, by the arithmetic of WCAG 2.
 */
function measure() {
  const channels = (color) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(
      Number,
    );
    const unit = color.startsWith("color(") ? 1 : 255;
    return [red / unit, green / unit, blue / unit, alpha];
  };
  const over = ([r, g, b, alpha], below) =>
    [r, g, b].map((value, i) => value * alpha + below[i] * (1 - alpha));
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  const groundOf = (element) => {
    const layers = [];
    for (let at = element; at; at = parentOf(at)) {
      const color = channels(getComputedStyle(at).backgroundColor);
      layers.push(color);
      if (color[3] === 1) break;
    }
    return layers.reduceRight((below, layer) => over(layer, below), [1, 1, 1]);
  };
  const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const faint = [];
  let ground = 1;
  for (const host of document.querySelectorAll("kms-cost")) {
    ground = luminance(groundOf(host));
    for (const element of host.shadowRoot.querySelectorAll("*")) {
      const said = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "",
      );
      const box = element.getBoundingClientRect();
      const field = element.matches("input, select");
      if (!(said || field) || box.width <= 1 || box.height <= 1 || element.closest("style"))
        continue;
      const below = groundOf(element);
      const text = over(channels(getComputedStyle(element).color), below);
      const [low, high] = [luminance(text), luminance(below)].sort((a, b) => a - b);
      const contrast = (high + 0.05) / (low + 0.05);
      if (contrast < 4.5)
        faint.push(`${element.localName} "${element.textContent.trim()}": ${contrast.toFixed(2)}`);
    }
  }
  return { ground, faint };
}
