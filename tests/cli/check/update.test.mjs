// kms-cost check --update changes the stated figures and not one byte else.
import assert from "node:assert/strict";
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { kmsCost } from "../../support/command-line.mjs";
import { workFolder } from "../../support/work-folder.mjs";

const { folder, file } = workFolder();
const check = (...args) => kmsCost(["check", ...args], { cwd: folder });
const bytesOf = (name) => readFileSync(join(folder, name));
const preset = 'preset="objects-hardware"';

/** Each text with its wrong figure, and with what has to stand in its place. */
const texts = [
  ["byte order mark", "md", `\ufeff<kms-cost ${preset} expect="{}">`, "7.03", "7.02"],
  ["CRLF", "md", `# Ä\r\n\r\n<kms-cost ${preset}\r\n expect='{}'>\r\n\r\n\tend`, "7.03", "7.02"],
  [
    "mixed ends of lines",
    "rst",
    `a\r\n\n.. kms-cost::\n\r\n   preset: objects-hardware\r\n   expect: {}\r\n`,
    "1",
    "7",
  ],
  ["no quotes", "html", `<kms-cost ${preset} expect={}>  \n\n`, "7.03", "7.02"],
  ["words", "md", `<kms-cost ${preset} expect="约 {} USD a month, 元">`, "7.030", "7.020"],
  ["decimals of its own", "md", `<kms-cost ${preset} expect="{}">`, "27.60000", "7.02000"],
  ["no decimals", "md", `<kms-cost ${preset} expect="{}">`, "27", "7"],
  ["thousands", "md", `<kms-cost ${preset} calls="4115000000" expect="{}">`, "1,000", "12,346"],
  ["no thousands", "md", `<kms-cost ${preset} calls="4115000000" expect="{}">`, "1.00", "12345.99"],
  [
    "entities",
    "html",
    `<kms-cost ${preset} expect="&asymp;&#36;&#x20;{}&nbsp;USD">`,
    "7.03",
    "7.02",
  ],
  ["an expression", "mdx", `<kms-cost ${preset} expect={ "{} USD" } />`, "7.03", "7.02"],
  ["a shortcode", "md", `{{< kms-cost preset=objects-hardware expect="{}" >}}`, "7.03", "7.02"],
  [
    "a block in a list",
    "md",
    `- Ä\n\n  ~~~kms-cost\n  ${"preset: objects-hardware"}  \n  expect:   {}  \n`,
    "7.03",
    "7.02",
  ],
  [
    "a block in HTML",
    "html",
    `<pre><code class="language-kms-cost">preset: objects&#45;hardware\nexpect: &#36;{}</code></pre>`,
    "7.03",
    "7.02",
  ],
  [
    "twice in a line",
    "md",
    `<kms-cost ${preset} expect="{}"></kms-cost>, \`{}\`, <kms-cost ${preset} expect="7.02"> 27.6`,
    "27.60",
    "7.02",
    1,
  ],
];

for (const [name, end, text, before, after, places = Number.POSITIVE_INFINITY] of texts) {
  test(`--update: ${name}`, () => {
    let left = places;
    const changed = text.replaceAll("{}", () => (left-- > 0 ? after : before));
    const path = file(`update.${end}`, text.replaceAll("{}", before));
    const { status, out, errors } = check(path, "--update");
    assert.deepEqual([status, errors], [0, ""], out);
    assert.equal(bytesOf(path).toString("latin1"), Buffer.from(changed).toString("latin1"));
    assert.equal(check(path).status, 0);
  });
}

test("--update leaves what it cannot make right, and a file in which nothing differs", () => {
  const text = `<kms-cost ${preset} expect="7.03 CNY">\n\n<kms-cost ${preset} expect="7 to 8">\n\n<kms-cost ${preset} keys="x" expect="1">\n`;
  const path = file("left.md", text);
  const { mtimeMs, ino } = statSync(join(folder, path));
  const { status, out } = check(path, "--update");
  assert.equal(status, 1);
  assert.match(out, /the rate card is in USD/);
  assert.match(out, /1 example|3 examples, 1 differs, 2 not valid/);
  assert.equal(bytesOf(path).toString(), text);
  const now = statSync(join(folder, path));
  assert.deepEqual([now.mtimeMs, now.ino], [mtimeMs, ino]);
});

test("--update rewrites what it can beside what it cannot", () => {
  const text = (figure) => `<kms-cost ${preset} expect="${figure}">\n\n<kms-cost expect="x">\n`;
  const path = file("both.md", text("7.03"));
  const { status, out } = check(path, "--update");
  assert.equal(status, 1);
  assert.match(out, /^both\.md:1:\d+: stated 7\.03, now 7\.02 USD$/m);
  assert.match(out, /2 examples, 1 updated, 0 differ, 1 not valid$/m);
  assert.equal(bytesOf(path).toString(), text("7.02"));
});

test("--update keeps the mode of a file and a link to it, and leaves nothing beside it", () => {
  const path = file("linked.md", `<kms-cost ${preset} expect="7.03">\n`);
  chmodSync(join(folder, path), 0o640);
  symlinkSync(path, join(folder, "link.md"));
  const before = readdirSync(folder);
  assert.equal(check("link.md", "--update").status, 0);
  assert.equal(bytesOf(path).toString(), `<kms-cost ${preset} expect="7.02">\n`);
  assert.equal(statSync(join(folder, path)).mode & 0o777, 0o640);
  assert.deepEqual(readdirSync(folder), before);
});
