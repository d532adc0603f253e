// The frame on a site whose policy forbids all scripts, by the lines that docs/embedding.md has for that.
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { BROWSERS, startBrowser } from "../../page/support/browser.mjs";
import { EXAMPLE_HOST, instructions } from "../support/embedding.mjs";
import { openPage } from "../support/site-page.mjs";
import { policyOf, serveSite } from "../support/site-server.mjs";

const widget = fileURLToPath(new URL("../../../dist/widget/", import.meta.url));
const [frame, policy] = instructions("A frame where no script is allowed").blocks;

for (const name of BROWSERS) {
  describe(`A frame (${name})`, () => {
    let browser;
    let host;
    let site;
    let folder;
    before(async () => {
      browser = await startBrowser(name);
      host = await serveSite({ folder: widget, policy: await policyOf(widget) });
      const onHost = ({ text }) => text.trim().replaceAll(EXAMPLE_HOST, host.address.slice(0, -1));
      folder = await mkdtemp(join(tmpdir(), "kms-cost-"));
      await writeFile(
        join(folder, "prices.html"),
        `<!doctype html><html lang="en"><title>Prices</title><body>${onHost(frame)}</body></html>`,
      );
      site = await serveSite({
        folder,
        policy: `default-src 'self'; script-src 'none'; ${onHost(policy)}`,
      });
    });
    after(async () => {
      await browser?.close();
      host?.close();
      site?.close();
      if (folder) await rm(folder, { recursive: true });
    });

    test("shows the figure, within the height that the line gives it", async () => {
      const page = await openPage(browser, site, "prices.html", {
        width: 768,
        elsewhere: host.address,
      });
      const inside = await page.waitForFrame((each) => each.url().includes("embed.html"));
      await inside.waitForFunction(
        () => document.querySelector("kms-cost").estimate?.total === "7.02",
      );
      const { scrollHeight, clientHeight } = await inside.$eval("html", (html) => ({
        scrollHeight: html.scrollHeight,
        clientHeight: html.clientHeight,
      }));
      assert.equal(scrollHeight, clientHeight);
      await page.finish();
    });
  });
}
