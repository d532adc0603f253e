// The element as a reader and a script see it: its modes, events, properties and inputs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { retype } from "../page/support/page.mjs";
import { drawn, inEachBrowser, shown } from "./support/element.mjs";

const own = '<a href="/elsewhere">about 7.02 USD a month</a>';

inEachBrowser("the element", {}, (open) => {
  test("a figure in a sentence", async () => {
    const page =
      await open(`<p>It costs <kms-cost id="a" mode="inline" preset="objects-hardware">${own}</kms-cost>, or
      <kms-cost mode="inline" preset="objects-hardware" figure="hosting"></kms-cost> without calls,
      <kms-cost mode="inline" preset="objects-hardware" figure="year"></kms-cost>,
      <kms-cost mode="inline" preset="disks-hardware" period="10"></kms-cost>.</p>`);
    await page.settled(4);
    assert.deepEqual(
      await page.$$eval("kms-cost", (all) =>
        all.map((each) => each.shadowRoot.querySelector(".body").textContent.trim()),
      ),
      [
        "about 7.02 USD a month",
        "about 0.99 USD a month",
        "about 84.24 USD a year",
        "about 0.33 USD for 10 days",
      ],
    );
    assert.equal(await page.$eval("#a >>> a", (link) => link.title), "7.02 USD exactly");
    assert.equal(await page.$eval("#a", (element) => getComputedStyle(element).display), "inline");
    await page.finish();
  });

  test("inside a link the figure is no link", async () => {
    const page = await open(
      '<a href="/x"><kms-cost mode="inline" preset="objects-hardware"></kms-cost></a>',
    );
    await page.settled();
    assert.equal(await page.$$eval("kms-cost >>> a", (links) => links.length), 0);
    await page.finish();
  });

  test("a card: what is priced, the total, exactly, its lines, the terms, what is worth knowing", async () => {
    const page = await open(
      '<kms-cost spec="Aliyun_SM4" protection="HSM" region="ap-southeast-1" calls="750"></kms-cost>',
    );
    await page.settled();
    const text = await shown(page);
    for (const part of [
      "1 key (basic hardware key), SM4, Singapore, 750 calls",
      "0.99 USD",
      "0.99225 USD exactly, shown rounded to 2 decimals, half up",
      "Hosting 0.99",
      "Calls 0.00225",
      "A month of 30 days, by Alibaba Cloud KMS 1.0",
      "2 things worth knowing",
      "Open in the calculator",
    ])
      assert.ok(text.includes(part), `${part} in ${text}`);
    await page.finish();
  });

  test("events tell of the first figure, of every change and of problems; they bubble and are composed", async () => {
    const page = await open('<kms-cost id="a" preset="objects-hardware"></kms-cost>');
    await page.settled();
    await page.$eval("#a", (element) => element.setAttribute("calls", "10k"));
    await page.waitForFunction(() => globalThis.seen.events.length === 3);
    await page.$eval("#a", (element) => element.setAttribute("region", "nowhere"));
    await page.waitForFunction(() => globalThis.seen.events.length === 4);
    assert.deepEqual(await page.events(), [
      ["a", "ready", "7.02"],
      ["a", "change", "7.02"],
      ["a", "change", "1.02"],
      ["a", "error", ["region"]],
    ]);
    const composed = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const host = document.createElement("div");
          const inner = host.attachShadow({ mode: "open" });
          document.body.append(host);
          addEventListener("kms-cost-ready", (event) => resolve([event.bubbles, event.composed]), {
            once: true,
          });
          const element = document.createElement("kms-cost");
          element.setAttribute("preset", "disks-service");
          inner.append(element);
        }),
    );
    assert.deepEqual(composed, [true, true]);
    await page.finish();
  });

  test("attributes are mirrored as properties, also those set before the element is defined", async () => {
    const page = await open('<kms-cost id="a"></kms-cost>');
    const mirrored = await page.$eval("#a", (element) => {
      element.preset = "objects-hardware";
      element.rateCard = "alibaba-cn-2021-03";
      element.keys = 2;
      const set = [element.getAttribute("rate-card"), element.getAttribute("keys"), element.keys];
      element.rateCard = "";
      return [...set, element.hasAttribute("rate-card"), element.region];
    });
    assert.deepEqual(mirrored, ["alibaba-cn-2021-03", "2", "2", false, ""]);
    await page.waitForFunction(() => document.getElementById("a").estimate?.total === "8.01");

    const early = await page.evaluate(async () => {
      const element = document.createElementNS("http://www.w3.org/1999/xhtml", "kms-cost-early");
      element.preset = "signatures-hardware";
      element.scenario = undefined;
      const Element = customElements.get("kms-cost");
      customElements.define("kms-cost-early", class extends Element {});
      document.body.append(element);
      customElements.upgrade(element);
      return [element.getAttribute("preset"), Object.hasOwn(element, "preset")];
    });
    assert.deepEqual(early, ["signatures-hardware", false]);
    await page.finish();
  });

  test("a whole scenario as JSON in the content, or as a property", async () => {
    const key = { creator: "user", spec: "EC_P256", protection: "HSM", region: "cn-hangzhou" };
    const scenario = {
      keys: [
        { ...key, keys: 1, calls: 0 },
        { ...key, keys: 2, calls: 10000 },
      ],
    };
    const page = await open(
      `<kms-cost><script type="application/json">${JSON.stringify(scenario)}</script>${own}</kms-cost>`,
    );
    await page.settled();
    // Three versions at 2.49 and one block of calls at 0.24
    assert.equal(await page.$eval("kms-cost", (element) => element.estimate.total), "7.71");
    assert.match(await shown(page), /2 key groups/);
    await page.$eval("kms-cost", (element) => {
      element.scenario = { ...element.scenario, period: { days: 10 } };
    });
    await page.waitForFunction(() => document.querySelector("kms-cost").estimate.total === "2.73");
    await page.$eval("kms-cost", (element) => {
      element.scenario = undefined;
    });
    await page.waitForFunction(() => document.querySelector("kms-cost").estimate.total === "7.71");
    await page.finish();
  });

  test("a scenario that is no JSON leaves the content as it is", async () => {
    const page = await open(
      `<kms-cost><script type="application/json">{</script>${own}</kms-cost>`,
    );
    await page.settled();
    assert.equal((await page.events())[0][1], "error");
    assert.match(await shown(page), /about 7\.02 USD a month$/);
    await page.finish();
  });

  test("the reader changes the inputs that the writer lets them change, and no others", async () => {
    const page = await open(
      '<kms-cost id="a" preset="objects-hardware" editable="keys, calls region spec creator"></kms-cost>',
    );
    await page.settled();
    assert.deepEqual(
      await page.$$eval("#a >>> :is(input, select)", (fields) => fields.map(({ id }) => id)),
      ["input-keys", "input-calls", "input-region", "input-spec", "input-creator"],
    );
    await retype(page, "#a >>> #input-keys", "2");
    await retype(page, "#a >>> #input-calls", "1M");
    // Two keys at 0.99, and 100 × 0.03
    await page.waitForFunction(() => document.getElementById("a").estimate.total === "4.98");
    assert.equal(await page.$eval("#a", (element) => element.getAttribute("calls")), null);
    await page.select("#a >>> #input-creator", "service");
    await page.waitForFunction(() => document.getElementById("a").estimate.hosting === "0");
    assert.equal(await page.$("#a >>> #input-spec"), null);
    await page.select("#a >>> #input-creator", "user");
    await page.waitForFunction(() => document.getElementById("a").estimate.total === "4.98");
    await page.finish();
  });

  test("what is typed wrong is said at the field, and the last good figures stay", async () => {
    const page = await open(
      '<kms-cost id="a" preset="objects-hardware" editable="calls"></kms-cost>',
    );
    await page.settled();
    await retype(page, "#a >>> #input-calls", "many");
    await drawn(page, "#a", ".problem");
    assert.match(
      await page.$eval("#a >>> .problem", (problem) => problem.textContent),
      /Calls a month must be a whole number/,
    );
    assert.equal(await page.$eval("#a >>> #input-calls", (field) => field.value), "many");
    assert.match(await shown(page), /7\.02 USD Out of date/);
    await retype(page, "#a >>> #input-calls", "0");
    await page.waitForFunction(() => document.getElementById("a").estimate.total === "0.99");
    // What the site states anew counts.
    await page.$eval("#a", (element) => element.setAttribute("calls", "20k"));
    await page.waitForFunction(() => document.getElementById("a").estimate.total === "1.05");
    assert.equal(await page.$eval("#a >>> #input-calls", (field) => field.value), "20,000");
    await page.finish();
  });

  test("it speaks the language of its attribute, of the nearest lang, and else the browser's", async () => {
    const page = await open(
      `<kms-cost mode="inline" preset="objects-hardware"></kms-cost>
       <div lang="zh-CN"><kms-cost mode="inline" preset="objects-hardware"></kms-cost>
       <kms-cost mode="inline" language="en" preset="objects-hardware"></kms-cost></div>
       <p lang="fr"><kms-cost mode="inline" preset="objects-hardware"></kms-cost></p>`,
    );
    await page.settled(4);
    assert.deepEqual(
      await page.$$eval("kms-cost", (all) =>
        all.map((each) => each.shadowRoot.querySelector(".body").textContent.trim()),
      ),
      [
        "about 7.02 USD a month",
        "每月约7.02 USD",
        "about 7.02 USD a month",
        "about 7.02 USD a month",
      ],
    );
    await page.finish();
  });
});
