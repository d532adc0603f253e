// The frame, for sites that allow no script: sandboxed, with its state in the address, and with its height told.
import assert from "node:assert/strict";
import { test } from "node:test";
import { drawn, inEachBrowser } from "./support/element.mjs";

const policy = "default-src 'none'; frame-src 'self'; img-src 'self'; script-src 'unsafe-inline'";
// A server that lets no other origin read its files: a sandboxed frame is of none.
const closed = (answer) => {
  const { "Access-Control-Allow-Origin": _, ...headers } = answer.headers;
  return { ...answer, headers };
};

inEachBrowser("the frame", { site: { policy, file: closed } }, (open) => {
  /** Opens a page with the frame and waits for its figure; the page keeps the heights that it was told. */
  async function openFrame(address) {
    const page = await open(
      `<script>globalThis.heights = [];
        addEventListener("message", ({ data, origin, source }) =>
          heights.push({ ...data, origin, ours: source === document.querySelector("iframe").contentWindow }));
      </script>
      <iframe title="Cost" width="500" sandbox="allow-scripts" src="/kms-cost/embed.html${address}"></iframe>`,
      { module: false },
    );
    const frame = await page.waitForFrame((each) => each.url().includes("embed.html"));
    return { page, frame };
  }
  const total = (frame) =>
    frame
      .waitForFunction(() => document.querySelector("kms-cost").estimate?.total)
      .then((handle) => handle.jsonValue());

  test("is filled from its query, sandboxed and without a server's leave, and tells its height", async () => {
    const { page, frame } = await openFrame("?preset=objects-hardware&editable=calls&language=en");
    assert.equal(await total(frame), "7.02");
    await page.waitForFunction(() => globalThis.heights.some(({ height }) => height > 200));
    const heights = await page.evaluate(() => globalThis.heights);
    for (const { type, origin, ours, height } of heights) {
      assert.deepEqual([type, origin, ours], ["kms-cost-height", "null", true]);
      assert.ok(Number.isInteger(height));
    }
    const last = heights.at(-1).height;
    await frame.click("kms-cost >>> summary");
    await page.waitForFunction((before) => globalThis.heights.at(-1).height > before, {}, last);
    await page.finish();
  });

  test("is filled from a link's state", async () => {
    const { page, frame } = await openFrame(
      "?mode=full#v=1&card=alibaba-intl-2021-03&days=30&key=keys:2,spec:EC_P256,protection:HSM,region:ap-southeast-1,calls:0",
    );
    assert.equal(await total(frame), "4.98");
    await drawn(frame, "kms-cost", "#total");
    await page.finish();
  });

  test("shows its link when the address is damaged", async () => {
    const { page, frame } = await openFrame("?mode=card#v=1&key=%E0%A4%A&total=x");
    await frame.waitForFunction(
      () =>
        document.querySelector("kms-cost").shadowRoot.querySelector("[data-state=failed]") !== null,
    );
    assert.equal(await frame.$eval("kms-cost a", (link) => link.checkVisibility()), true);
    await page.finish();
  });
});
