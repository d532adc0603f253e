// Before the engine, without it and when anything fails: the element's own content, and nothing in the reader's face.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inEachBrowser, shown } from "./support/element.mjs";
import { policyFor } from "./support/site.mjs";

const own = '<a href="/elsewhere">about 7.02 USD a month</a>';
const element = `<kms-cost id="a" preset="objects-hardware">${own}</kms-cost>`;

/** What is really painted at the middle of the link: it must be seen, not only be there. */
function linkIsSeen(page, selector = "kms-cost a") {
  return page.$eval(selector, (link) => {
    const { left, top, width, height } = link.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === link;
  });
}

inEachBrowser(
  "under a policy without WebAssembly",
  { site: { policy: policyFor().replace(" 'wasm-unsafe-eval'", "") } },
  (open) => {
    test("the content stays, and the event says why", async () => {
      const page = await open(element);
      await page.settled();
      assert.equal(await shown(page), "about 7.02 USD a month");
      assert.ok(await linkIsSeen(page));
      const [[id, name, said]] = await page.events();
      assert.deepEqual([id, name], ["a", "error"]);
      assert.match(said, /CompileError/);
      await page.finish({ except: /wasm-eval|WebAssembly|unsafe-eval/i });
    });
  },
);

for (const [title, part, change] of [
  [
    "a wasm that is not the one pinned",
    /\.wasm$/,
    (body) => Buffer.concat([body, Buffer.from([0])]),
  ],
  [
    "a script that is not the one pinned",
    /runtime/,
    (body) => Buffer.concat([body, Buffer.from("\n")]),
  ],
  [
    "words that are not those pinned",
    /^kms-cost-en-\w+\.js$/,
    (body) => Buffer.concat([body, Buffer.from("\n")]),
  ],
]) {
  inEachBrowser(
    title,
    {
      site: {
        file: (answer) =>
          part.test(answer.name) ? { ...answer, body: change(answer.body) } : answer,
      },
    },
    (open) => {
      test("is refused, and the content stays", async () => {
        const page = await open(element);
        await page.settled();
        assert.deepEqual(
          (await page.events()).map(([, name]) => name),
          ["error"],
        );
        assert.ok(await linkIsSeen(page));
        await page.finish({ except: /integrity|digest|hash|preload/i });
      });
    },
  );
}

inEachBrowser(
  "an engine that is missing",
  { site: { file: (answer) => (/wasm$/.test(answer.name) ? { ...answer, status: 404 } : answer) } },
  (open) => {
    test("leaves every element its content, and tells each", async () => {
      const page = await open(`${element}<p>${element.replaceAll('"a"', '"b"')}</p>`);
      await page.settled(2);
      assert.deepEqual(
        (await page.events()).map(([id, name]) => [id, name]),
        [
          ["a", "error"],
          ["b", "error"],
        ],
      );
      assert.ok(await linkIsSeen(page));
      await page.finish({ except: /404|wasm/ });
    });
  },
);

inEachBrowser("attributes that are wrong", {}, (open) => {
  test("are all named in the event, and the content stays until they are right", async () => {
    const page = await open(
      `<kms-cost id="a" preset="no" theme="pink" colour="red" calls="1" class="x" data-y="z">${own}</kms-cost>`,
    );
    await page.settled();
    const [[, , paths]] = await page.events();
    assert.deepEqual([...paths].sort(), [
      "colour",
      "preset",
      "protection",
      "region",
      "spec",
      "theme",
    ]);
    assert.ok(await linkIsSeen(page));
    await page.$eval("#a", (element) => {
      element.removeAttribute("colour");
      element.theme = "";
      element.preset = "objects-hardware";
    });
    await page.waitForFunction(() => document.getElementById("a").estimate?.total === "0.990003");
    assert.match(await shown(page), /0\.990003 USD exactly/);
    await page.finish();
  });
});

inEachBrowser(
  "while the engine is on its way",
  {
    site: {
      file: (answer) =>
        /wasm$/.test(answer.name)
          ? new Promise((resolve) => {
              globalThis.release = () => resolve(answer);
            })
          : answer,
    },
  },
  (open, { running }) => {
    test("the content is seen in the room of what will come, and nothing moves when it comes", async () => {
      const page = await open(
        `<p>Before <kms-cost mode="inline" preset="objects-hardware">${own}</kms-cost>.</p><kms-cost id="a" preset="objects-hardware" editable="keys calls region">${own}</kms-cost><p id="after">After</p>`,
      );
      while (!running.site.requests.some((path) => /wasm$/.test(path)))
        await new Promise((resolve) => setImmediate(resolve));
      assert.ok(await linkIsSeen(page, "#a a"));
      const top = () => page.$eval("#after", (after) => after.getBoundingClientRect().top);
      const before = await top();
      globalThis.release();
      await page.settled(2);
      assert.equal(await top(), before);
      await page.finish();
    });
  },
);
