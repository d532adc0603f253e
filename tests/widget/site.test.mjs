// The element on other people's sites: many of it, out of sight, from another origin, dark, narrow, printed, on a server.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { drawn, inEachBrowser, shown } from "./support/element.mjs";
import { policyFor, serveSite, VERSION } from "./support/site.mjs";

const own = '<a href="/elsewhere">about 7.02 USD a month</a>';
const card = `<kms-cost preset="objects-hardware" editable="keys calls region">${own}</kms-cost>`;

inEachBrowser("many elements", {}, (open, { running }) => {
  test("fifty share one module and one engine, and leave the page its frames", async () => {
    const page = await open(Array.from({ length: 50 }, () => card).join(""), { height: 20000 });
    await page.settled(50);
    const asked = running.site.requests.filter((path) => path.startsWith("/kms-cost/"));
    assert.equal(asked.filter((path) => path.endsWith(".wasm")).length, 1);
    assert.deepEqual(asked, [...new Set(asked)]);
    assert.ok(
      (await page.evaluate(() => globalThis.framesMeanwhile)) > 2,
      "no frame between the first element and the last",
    );
    await page.finish();
  });

  test("what is far from the viewport fetches nothing until it comes near, or is printed", async () => {
    const page = await open(`${"<p>Something else.</p>".repeat(500)}<main>${card}</main>`);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    assert.deepEqual(
      running.site.requests.filter((path) => path.endsWith(".wasm")),
      [],
    );
    assert.equal(await shown(page), "about 7.02 USD a month");
    await page.evaluate(() => document.querySelector("main").scrollIntoView());
    await page.settled();
    assert.match(await shown(page), /7\.02 USD exactly/);
    await page.finish();
  });

  test("when an element leaves its place and comes back, it goes on", async () => {
    const page = await open(`<div id="a">${card}</div><div id="b"></div>`);
    await page.settled();
    await page.evaluate(() => {
      document.getElementById("b").append(document.querySelector("kms-cost"));
      document.querySelector("kms-cost").calls = "0";
    });
    await page.waitForFunction(() => document.querySelector("kms-cost").estimate?.total === "0.99");
    await page.finish();
  });

  test("defined twice it is defined once, and it leaves no globals", async () => {
    const page = await open(
      `${card}<script type="module" src="/kms-cost/kms-cost.js?again"></script>`,
    );
    await page.settled();
    const names = await page.evaluate(async () => {
      const frame = document.createElement("iframe");
      document.body.append(frame);
      const standard = new Set(Object.getOwnPropertyNames(frame.contentWindow));
      return Object.getOwnPropertyNames(globalThis).filter(
        (each) => !standard.has(each) && !/^\d+$/.test(each),
      );
    });
    // The tests themselves have put two there.
    assert.deepEqual(
      names.filter(
        (each) =>
          !["seen", "framesMeanwhile"].includes(each) && !/puppeteer|webdriver|^__aria/i.test(each),
      ),
      [],
    );
    await page.finish();
  });
});

const files = {};
before(async () => {
  files.server = await serveSite();
});
after(() => files.server.close());

inEachBrowser("from another origin", { site: { policy: null } }, (open, { running }) => {
  test("with the hash of its module, under a policy of the site's own", async () => {
    const { files: hashes } = JSON.parse(
      readFileSync(
        new URL(`../../dist/widget/kms-cost-${VERSION}/hashes.json`, import.meta.url),
        "utf8",
      ),
    );
    const from = `${files.server.address}kms-cost/`;
    const head = `<script type="module" crossorigin src="${from}kms-cost.js" integrity="${hashes["kms-cost.js"]}"></script>`;
    running.site.policy = policyFor(files.server.address);
    files.server.requests.length = 0;
    const page = await open(`${card}<kms-cost mode="full" preset="disks-hardware"></kms-cost>`, {
      module: false,
      head,
    });
    await page.settled(2);
    assert.match(await shown(page), /7\.02 USD exactly/);
    await page.$eval("kms-cost[mode=full] >>> #budget-title", (title) => title.click());
    await drawn(page, "kms-cost[mode=full]", "#budget-budget");
    assert.ok(files.server.requests.length > 5);
    await page.finish();
  });
});

/** What a published hash is good for: every file has one, and each is right. */
test("the hashes that are published are those of the files", async () => {
  const folder = new URL(`../../dist/widget/kms-cost-${VERSION}/`, import.meta.url);
  const { version, files: hashes } = JSON.parse(
    readFileSync(new URL("hashes.json", folder), "utf8"),
  );
  assert.equal(version, VERSION);
  const { createHash } = await import("node:crypto");
  for (const [name, hash] of Object.entries(hashes)) {
    const digest = createHash("sha384")
      .update(readFileSync(new URL(name, folder)))
      .digest("base64");
    assert.equal(hash, `sha384-${digest}`, name);
  }
  assert.ok(hashes["kms-cost.js"] && hashes["embed.html"] && hashes["index.html"]);
});

const site = {
  pages: {
    "dark.css":
      "body { background: #1a1d21; color: #dfe3e7 } .light { background: #fff; color: #222 }",
  },
};
inEachBrowser("on a dark site that sets no color-scheme", { site }, (open) => {
  const scheme = (page, selector = ".shell") =>
    page.$eval(`kms-cost >>> ${selector}`, (shell) => getComputedStyle(shell).colorScheme);

  test("it is dark, and follows the site when that changes", async () => {
    const page = await open(card, { head: '<link rel="stylesheet" href="dark.css">' });
    await page.settled();
    assert.equal(await scheme(page), "dark");
    assert.equal(
      await page.$eval("kms-cost >>> .total", (total) => getComputedStyle(total).color),
      "rgb(223, 227, 231)",
    );
    await page.evaluate(() => {
      document.body.className = "light";
    });
    await page.waitForFunction(
      () =>
        getComputedStyle(document.querySelector("kms-cost").shadowRoot.querySelector(".shell"))
          .colorScheme === "light",
    );
    await page.$eval("kms-cost", (element) => {
      element.theme = "dark";
    });
    await page.waitForFunction(
      () =>
        getComputedStyle(document.querySelector("kms-cost").shadowRoot.querySelector(".shell"))
          .color === "rgb(232, 238, 236)",
    );
    await page.finish();
  });
});

inEachBrowser("in a narrow column", {}, (open) => {
  for (const mode of ["card", "full"])
    test(`${mode}: 320 px are enough, whatever the site's rem`, async () => {
      const page = await open(
        `<kms-cost mode="${mode}" preset="objects-hardware" editable="keys calls region spec rate-card"></kms-cost>`,
        { width: 320 },
      );
      await page.settled();
      const size = () =>
        page.$eval("kms-cost >>> .exact", (part) => getComputedStyle(part).fontSize);
      const before = await size();
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "30px";
        document.body.style.fontSize = "16px";
      });
      assert.equal(await size(), before);
      assert.deepEqual(
        await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]),
        await page.evaluate(() => [document.documentElement.clientWidth, innerWidth]),
      );
      await page.finish();
    });
});

inEachBrowser("on paper", {}, (open, { name }) => {
  test("the figures are there, also of an element that was never near the viewport", async () => {
    const page = await open(`${card}${"<p>Something else.</p>".repeat(500)}${card}`);
    await page.settled();
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.settled(2);
    assert.match(await shown(page, "kms-cost:last-of-type"), /7\.02 USD exactly/);
    // Firefox's driver emulates no media.
    if (name === "chromium") {
      await page.emulateMediaType("print");
      const seen = (selector) =>
        page.$eval(`kms-cost >>> ${selector}`, (part) => part.checkVisibility());
      assert.deepEqual(
        [await seen(".total"), await seen(".charges"), await seen(".foot")],
        [true, true, false],
      );
    }
    await page.finish();
  });
});

inEachBrowser("accessibility", {}, (open) => {
  test("axe finds nothing to mend in any mode", async () => {
    const page = await open(
      `<main><h1>Costs</h1><p>It costs <kms-cost mode="inline" preset="objects-hardware"></kms-cost>.</p>${card}
       <kms-cost mode="full" preset="disks-hardware"></kms-cost></main>`,
    );
    await page.settled(3);
    const axe = readFileSync(
      new URL("../../node_modules/axe-core/axe.min.js", import.meta.url),
      "utf8",
    );
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { violations } = await globalThis.axe.run(document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"],
      });
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    });
    assert.deepEqual(found, []);
    await page.finish();
  });
});

inEachBrowser("links to the calculator", {}, (open) => {
  test("they lead there with the state, by hand, by keyboard and in haste", async () => {
    const page = await open(
      `<kms-cost preset="objects-hardware" editable="calls"></kms-cost>
       <kms-cost id="b" calculator="https://calculator.example/" preset="objects-hardware"></kms-cost>`,
    );
    await page.settled(2);
    await page.$eval("kms-cost >>> a", (link) => link.focus());
    await page.waitForFunction(
      () => document.querySelector("kms-cost").shadowRoot.querySelector("a").hash !== "",
    );
    const address = new URL(await page.$eval("kms-cost >>> a", (link) => link.href));
    assert.equal(address.pathname, "/kms-cost/index.html");
    assert.match(address.hash, /^#v=1&card=alibaba-intl-2021-03.*&total=7\.02USD$/);
    await page.hover("#b >>> a");
    await page.waitForFunction(
      () => document.getElementById("b").shadowRoot.querySelector("a").hash !== "",
    );
    assert.match(
      await page.$eval("#b >>> a", (link) => link.href),
      /^https:\/\/calculator\.example\/#v=1&/,
    );
    // A click without anything before it, as of an assistive program.
    await Promise.all([
      page.waitForNavigation(),
      page.evaluate(() => {
        const link = document.querySelector("kms-cost").shadowRoot.querySelector("a");
        link.hash = "";
        link.click();
      }),
    ]);
    assert.match(page.url(), /index\.html#v=1&.*total=7\.02USD$/);
  });
});

test("the package's modules can be imported where there is no document", () => {
  const output = execFileSync(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      `await import("./define.js"); const { KmsCostElement } = await import("./element.js");
       console.log(KmsCostElement.observedAttributes.length > 10);`,
    ],
    { cwd: fileURLToPath(new URL("../../dist/package/", import.meta.url)), encoding: "utf8" },
  );
  assert.equal(output.trim(), "true");
});
