// The element's files on a host of their own, by the lines that docs/embedding.md has for that.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { BROWSERS, startBrowser } from "../../page/support/browser.mjs";
import { EXAMPLE_HOST, fallbackAddress, instructions, pageLines } from "../support/embedding.mjs";
import { html, PAGES } from "../support/pages.mjs";
import { elementsOf, leaks, openPage } from "../support/site-page.mjs";
import { serveSite } from "../support/site-server.mjs";

const [page] = PAGES;
const widget = fileURLToPath(new URL("../../../dist/widget/", import.meta.url));
const [script, policy] = instructions("Files from another host").blocks.map(({ text }) =>
  text.trim(),
);

for (const name of BROWSERS) {
  describe(`Files from another host (${name})`, () => {
    let browser;
    let host;
    let site;
    let folder;
    before(async () => {
      browser = await startBrowser(name);
      host = await serveSite({ folder: widget, headers: { "Access-Control-Allow-Origin": "*" } });
      folder = await mkdtemp(join(tmpdir(), "kms-cost-"));
      site = await serveSite({
        folder,
        policy: `default-src 'self'; ${policy.replaceAll(EXAMPLE_HOST, host.address.slice(0, -1))}`,
      });
    });
    after(async () => {
      await browser?.close();
      host?.close();
      site?.close();
      if (folder) await rm(folder, { recursive: true });
    });

    async function open(integrity) {
      const head = script.replace(`${EXAMPLE_HOST}/`, host.address).replace("sha384-…", integrity);
      await writeFile(
        join(folder, "prices.html"),
        html({ title: page.title, lines: pageLines, head, link: "" }),
      );
      await Promise.all(
        ["css", "js"].map(async (ending) =>
          writeFile(
            join(folder, `plain.${ending}`),
            await readFile(new URL(`../plain/plain.${ending}`, import.meta.url)),
          ),
        ),
      );
      return openPage(browser, site, "prices.html", { elsewhere: host.address });
    }

    test("figures are right, with the module checked by its hash", async () => {
      const [, folderName] = /example\.com\/([^/]+)\//.exec(script);
      const { files } = JSON.parse(await readFile(join(widget, folderName, "hashes.json"), "utf8"));
      const shown = await open(files["kms-cost.js"]);
      const totals = (await elementsOf(shown, page.title)).map(({ total }) => total);
      const { inline, card, full } = page.figures;
      assert.deepEqual(totals, [inline, card, full, inline]);
      await shown.finish();
    });

    test("a module that is not what its hash says is not run, and readers see the links", async () => {
      const shown = await open("sha384-AAAA");
      await shown.waitForSelector("h1");
      assert.equal((await leaks(shown, fallbackAddress)).length, 4);
      await assert.rejects(shown.finish(), /integrity/i);
    });
  });
}
