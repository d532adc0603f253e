// The package in pages, by the lines of docs/package.md: in an app of a bundler, and without one from another origin.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { blocksOf, commandsOf, pathTo, read } from "../docs/support/markdown.mjs";
import { installInto } from "../package/support/installed.mjs";
import { BROWSERS, startBrowser } from "../page/support/browser.mjs";
import { elementsOf, openPage } from "../sites/support/site-page.mjs";
import { policyOf, serveSite } from "../sites/support/site-server.mjs";
import { workFolder } from "../support/work-folder.mjs";

const [, bundled, plain] = read("docs/package.md").split(/^## With(?:out)? a bundler$/m);
const onlyBlock = (section, language) => {
  const blocks = blocksOf(section, language);
  assert.equal(blocks.length, 1);
  return blocks[0];
};

const { folder, file } = workFolder();
const { manifest } = installInto(folder);
const run = (command) =>
  execFileSync("sh", ["-c", command], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, npm_config_offline: "true" },
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();

// The bundler is there as if it had been installed into the project.
mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
symlinkSync(pathTo("node_modules/.bin/esbuild"), join(folder, "node_modules/.bin/esbuild"));
file("main.js", onlyBlock(bundled, "js"));
file("index.html", onlyBlock(bundled, "html"));
for (const command of commandsOf(onlyBlock(bundled, "sh"))) run(command);

const HOST = "https://static.example.com/";
const integrity = run(onlyBlock(plain, "sh"));

for (const name of BROWSERS) {
  describe(`The package (${name})`, () => {
    const running = [];
    let browser;
    before(async () => {
      browser = await startBrowser(name);
    });
    after(async () => {
      await browser?.close();
      for (const server of running) server.close();
    });
    async function serve(options) {
      const server = await serveSite(options);
      running.push(server);
      return server;
    }
    const figures = async (page) =>
      (await elementsOf(page, "Costs")).map(({ total, shows }) => [total, shows]);

    test("bundled into an app, with the engine and the element", async () => {
      const site = await serve({ folder, policy: await policyOf(folder, { trustedTypes: true }) });
      const page = await openPage(browser, site, "index.html");
      await page.waitForFunction(() => document.querySelector("output").value !== "");
      assert.equal(await page.$eval("output", ({ value }) => value), "7.02");
      assert.deepEqual(await figures(page), [["7.02", true]]);
      await page.finish();
    });

    test("in plain HTML, from another origin, by its published hash", async () => {
      const host = await serve({
        folder: join(folder, "node_modules/kms-cost"),
        headers: { "Access-Control-Allow-Origin": "*" },
      });
      const html = onlyBlock(plain, "html");
      assert.ok(html.includes(`${HOST}kms-cost-${manifest.version}/kms-cost.js`));
      file("plain.html", html.replace(HOST, host.address).replace("sha384-…", integrity));
      const origin = host.address.slice(0, -1);
      const policy = (await policyOf(folder)).replace(
        "script-src 'self'",
        `connect-src ${origin}; script-src ${origin}`,
      );
      const site = await serve({ folder, policy });
      const page = await openPage(browser, site, "plain.html", { elsewhere: host.address });
      assert.deepEqual(await figures(page), [["7.02", true]]);
      await page.finish();
    });
  });
}
