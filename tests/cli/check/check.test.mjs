// kms-cost check: what is compared, what is reported, and with which exit status.
import assert from "node:assert/strict";
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { kmsCost } from "../../support/command-line.mjs";
import { workFolder } from "../../support/work-folder.mjs";

const { folder, file } = workFolder();
const check = (...args) => kmsCost(["check", ...args], { cwd: folder });
const found = (...args) => JSON.parse(check("--json", ...args).out);

/** The second documented example: 0.99 for hosting and 6.03 for calls, 7.02 USD. */
const preset = 'preset="objects-hardware"';
const stating = (expect, more = "") =>
  `<kms-cost ${preset} ${more} expect="${expect}"></kms-cost>\n`;

test("a figure agrees if it is the exact one, or rounded half up at the decimals that it states", () => {
  const disks = (expect) => `<kms-cost preset="disks-hardware" expect="${expect}"></kms-cost>\n`;
  // 0.99 for hosting and 750 calls at 0.03 for 10,000: 0.99225.
  for (const expect of ["0.99225", "0.9923", "0.992", "0.99", "1.0", "1", "0.992250", ".99"])
    assert.equal(check(file("agrees.md", disks(expect))).status, 0, expect);
  for (const expect of ["0.9922", "0.993", "1.00", "0.9", "0", "1.002", "-0.99225", "0.99225001"])
    assert.equal(check(file("differs.md", disks(expect))).status, 1, expect);
});

test("words around the figure are the writer's; a currency among them has to be the card's", () => {
  for (const expect of [
    "about 7.02 USD a month",
    "$7.02",
    "US$7.02",
    "USD 7.02",
    "≈ 7.020",
    "约7.02USD",
  ])
    assert.equal(check(file("agrees.md", stating(expect))).status, 0, expect);
  for (const expect of ["7.02 CNY", "€7.02", "¥7.02", "7.02USDT USD EUR"])
    assert.equal(check(file("differs.md", stating(expect))).status, 1, expect);
  assert.equal(
    check(
      file(
        "yuan.md",
        '<kms-cost rate-card="alibaba-cn-2021-03" creator="service" region="cn-hangzhou" keys="1" calls="30000" expect="¥0.00"></kms-cost>',
      ),
    ).status,
    1,
  );
});

test("large figures can have separators of thousands", () => {
  const many = (expect) => stating(expect, 'calls="4115000000" keys="1"');
  // 0.99 + 411,500 × 0.03 = 12,345.99
  for (const expect of ["12,345.99", "12345.99", "12,346"])
    assert.equal(check(file("agrees.md", many(expect))).status, 0, expect);
  for (const expect of ["12,34.99", "1,2345.99", "12345,99"]) {
    const { findings } = found(file("invalid.md", many(expect)));
    assert.equal(findings[0]?.kind, "invalid", expect);
  }
});

test("another figure than the total can be stated", () => {
  const text = ["hosting: 0.99", "calls: 6.03", "year: 84.24"]
    .map((each) => each.split(": "))
    .map(([figure, expect]) => stating(expect, `figure="${figure}"`));
  assert.equal(check(file("figures.md", text.join("\n"))).status, 0);
  const { findings } = found(file("other.md", stating("6.03")));
  assert.match(findings[0].reasons.join("\n"), /figure calls/);
});

test("a difference is reported with its place, both figures and the reason", () => {
  const name = file("page.md", `# Page\n\nÄ price of ${stating("7.03 USD")}`);
  const { status, out, errors } = check(name);
  assert.deepEqual([status, errors], [1, ""]);
  assert.equal(
    out,
    `page.md:3:49: states 7.03 USD, but it is 7.02 USD
    a month: hosting 0.99 + calls 6.03 = 7.02 USD by alibaba-intl-2021-03, 30 days
1 file, 1 example, 1 differs
`,
  );
  const [finding] = found(name).findings;
  assert.deepEqual(finding, {
    kind: "differs",
    file: "page.md",
    line: 3,
    column: 49,
    figure: "total",
    expected: "7.03 USD",
    actual: "7.02",
    exact: "7.02",
    currency: "USD",
    updated: false,
    reasons: ["a month: hosting 0.99 + calls 6.03 = 7.02 USD by alibaba-intl-2021-03, 30 days"],
  });
});

test("the mistake that was printed is caught: 27.6 for the price of 10,000 calls, which is 0.24", () => {
  const name = file(
    "billing.adoc",
    `|===
|Advanced key |pass:[<kms-cost figure="calls" creator="user" spec="EC_P256" protection="SOFTWARE"
  region="cn-hangzhou" keys="1" calls="10000" expect="27.6">27.6</kms-cost>]
|===

++++
<kms-cost figure="calls" creator="user" spec="EC_P256" protection="SOFTWARE"
  region="cn-hangzhou" keys="1" calls="10000" expect="27.6">27.6</kms-cost>
++++

[source,kms-cost]
----
figure: calls
creator: user
spec: EC_P256
protection: SOFTWARE
region: cn-hangzhou
keys: 1
calls: 10000
expect: 27.60
----
`,
  );
  const { findings } = found(name);
  assert.deepEqual(
    findings.map(({ line, expected, actual, exact }) => [line, expected, actual, exact]),
    [
      [8, "27.6", "0.2", "0.24"],
      [20, "27.60", "0.24", "0.24"],
    ],
  );
});

test("the reason names the rate card that gives what is stated", () => {
  const calls = 'creator="service" region="cn-hangzhou" keys="1" calls="1020000"';
  // 1,000,000 calls above the quota: 8.00 at 0.08 for 10,000 and 60.00 at 0.6. The card of 2025 bills none of them.
  for (const [expect, id] of [
    ["8.00 USD", "alibaba-intl-2021-03"],
    ["60.00 CNY", null],
  ]) {
    const text = `<kms-cost rate-card="alibaba-intl-2025-09" ${calls} expect="${expect}"></kms-cost>`;
    const [{ actual, reasons }] = found(file("card.md", text)).findings;
    assert.equal(actual, "0.00");
    assert.match(reasons.at(-1), id === null ? /the rate card is in USD/ : new RegExp(`${id}$`));
  }
});

test("discount, tax and the account are parts of the sum", () => {
  const scenario = {
    rateCard: "alibaba-intl-kms3-2024-08",
    account: { softwareInstances: 1, hardwareInstances: 0, secrets: 0, queriesPerSecond: "0" },
    discountPercent: { meters: "10" },
    keys: [],
  };
  const text = `\`\`\`kms-cost\nexpect: 135.00\n${JSON.stringify(scenario)}\n\`\`\`\n`;
  const [{ reasons }] = found(file("parts.md", text)).findings;
  assert.match(
    reasons[0],
    /hosting 0\.00 \+ calls 0\.00 \+ account 135\.00 - discount and tax 13\.50 = 121\.50 USD/,
  );
});

test("an example that is not valid is reported, with all that is wrong at once", () => {
  const name = file(
    "invalid.md",
    `<kms-cost preset="objects" expect="7.02"></kms-cost>

<kms-cost ${preset} versoins="2" keys="none" rate-card="mine" expect="none"></kms-cost>

\`\`\`kms-cost
preset: objects-hardware
preset: objects-hardware
just words
expect: 1 to 2
\`\`\`

<kms-cost expect="1"><script type="application/json">{ "keys": </script></kms-cost>

\`\`\`kms-cost
\`\`\`
`,
  );
  const { status, out } = check(name);
  assert.equal(status, 1);
  const lines = out.trimEnd().split("\n");
  for (const [start, part] of [
    ["invalid.md:1:11: preset ", "objects-hardware"],
    ["invalid.md:3:37: versoins ", "spelling"],
    ["invalid.md:3:50: keys ", "whole number"],
    ["invalid.md:3:62: rate-card ", "alibaba-intl-2021-03"],
    ['invalid.md:3:79: expect: "none" ', "number"],
    ["invalid.md:7:1: preset ", "twice"],
    ['invalid.md:8:1: "just words" ', "name and a value"],
    ['invalid.md:9:1: expect: "1 to 2" ', "only one number"],
    ["invalid.md:12:54: ", "JSON"],
    ["invalid.md:14:1: region ", "required"],
  ])
    assert.ok(
      lines.some((line) => line.startsWith(start) && line.includes(part)),
      `${start}…${part}\n${out}`,
    );
  assert.match(lines.at(-1), /^1 file, 5 examples, 0 differ, 5 not valid$/);
});

test("where nothing is stated, only the attributes are checked", () => {
  const text = `<kms-cost ${preset}></kms-cost>\n<kms-cost></kms-cost>\n<kms-cost id="x"></kms-cost>\n`;
  assert.equal(check(file("nothing.html", text)).status, 0);
  assert.equal(check(file("wrong.html", "<kms-cost them='dark'></kms-cost>")).status, 1);
});

test("a tag that never ends is reported where it states something", () => {
  const { findings } = found(file("open.html", `<p><kms-cost ${preset} expect="7.02"\n`));
  assert.deepEqual(
    findings.map(({ kind, line, column }) => [kind, line, column]),
    [["invalid", 1, 4]],
  );
  assert.equal(check(file("named.html", "<p>The element <kms-cost")).status, 0);
});

test("what the page computes cannot be compared, and is nothing wrong where nothing is stated", () => {
  assert.equal(check(file("bound.mdx", `<kms-cost ${preset} calls={n} {...rest} />`)).status, 0);
  const { status, out } = check(file("bound.mdx", `<kms-cost calls={n} expect="7.02" />`));
  assert.equal(status, 1);
  assert.match(out, /^bound\.mdx:1:11: calls is computed by the page/);
});

test("own cards are loaded first", () => {
  const card = JSON.parse(
    readFileSync(new URL("../../../cards/alibaba-intl-2021-03.json", import.meta.url), "utf8"),
  );
  card.id = "mine";
  card.hosting.prices["basic-hardware"].price = "0.1";
  const [own, page] = [file("mine.json", card), file("mine.md", stating("9.03", "rate-card=mine"))];
  assert.equal(check(page).status, 1);
  assert.equal(check(page, "--card", own).status, 0);
  assert.equal(check(page, "--card", "none.json").status, 2);
});

test("what a card has no price for is no figure, and --update puts none there", () => {
  const card = JSON.parse(
    readFileSync(new URL("../../../cards/alibaba-intl-2021-03.json", import.meta.url), "utf8"),
  );
  card.id = "unpriced";
  card.hosting.prices["basic-hardware"] = null;
  const own = file("unpriced.json", card);
  const text = stating("0.00", 'rate-card="unpriced" figure="hosting"');
  const page = file("unpriced.md", text);
  const { status, out } = check(page, "--card", own, "--update");
  assert.equal(status, 1);
  assert.match(out, /states 0\.00, but it is not known\n {4}unpriced has no price for this\n/);
  assert.equal(readFileSync(join(folder, page), "utf8"), text);
});

test("annotations are workflow commands, with what could end them escaped", () => {
  mkdirSync(join(folder, "a,b"));
  const name = file(
    "a,b/50%: x.md",
    `<kms-cost ${preset} expect="7.03 (100%)"></kms-cost>\n\n<kms-cost ${preset} expect="7.03"></kms-cost>\n`,
  );
  const { status, out } = check("--format", "github", join(folder, name));
  assert.equal(status, 1);
  const [, second, summary] = out.trimEnd().split("\n");
  assert.equal(
    second,
    "::error file=a%2Cb/50%25%3A x.md,line=3,col=37,title=The stated figure is not the computed one::" +
      "states 7.03, but it is 7.02 USD%0Aa month: hosting 0.99 + calls 6.03 = 7.02 USD by alibaba-intl-2021-03, 30 days",
  );
  assert.equal(summary, "1 file, 2 examples, 1 differs, 1 not valid");
});

test("folders are searched; hidden ones, packages and links to folders are not", () => {
  const site = join(folder, "site");
  for (const path of ["docs/b", "node_modules/x", ".git", "docs/.hidden"])
    mkdirSync(join(site, path), { recursive: true });
  for (const path of [
    "docs/z.md",
    "docs/b/a.html",
    "node_modules/x/a.md",
    ".git/a.md",
    "docs/.hidden/a.md",
    "docs/.a.md",
    "docs/a.png",
    "docs/a.md",
  ])
    writeFileSync(join(site, path), stating("7.03"));
  symlinkSync(site, join(site, "docs/again"));
  symlinkSync(join(site, "docs/a.md"), join(site, "docs/link.md"));
  symlinkSync("nowhere", join(site, "docs/broken.md"));
  const { files, findings } = found("site", join("site", "docs", "z.md"), "./site/docs");
  assert.equal(files, 3);
  assert.deepEqual(
    findings.map((each) => each.file),
    ["site/docs/a.md", "site/docs/b/a.html", "site/docs/z.md"],
  );
});

test("what cannot be checked is told, with status 2, and all else is checked", () => {
  const { status, out, errors } = check(
    "none.md",
    file("page.md", stating("7.03")),
    file("page.png", ""),
    "none/",
  );
  assert.equal(status, 2);
  assert.match(out, /^page\.md:1:/);
  assert.match(errors, /^none\.md: there is no such file or folder\.\n/m);
  assert.match(errors, /^none\/: there is no such/m);
  assert.match(
    errors,
    /^page\.png: this is no kind of file that can be checked; it must end in \.md, /m,
  );
});

test("options are checked before anything else", () => {
  for (const [args, sentence] of [
    [[], /^Name the files or folders/],
    [["--format", "xml", "page.md"], /^--format must be github/],
    [["--format", "github", "--json", "page.md"], /not both/],
  ]) {
    const { status, out, errors } = check(...args);
    assert.deepEqual([status, out], [2, ""]);
    assert.match(errors, sentence);
  }
});

test("a file that is not UTF-8 is reported where it has examples", () => {
  const latin1 = Buffer.from(`é ${stating("7.03")}`, "latin1");
  const utf16 = Buffer.from(`\ufeff${stating("7.03")}`, "utf16le");
  const names = [file("latin1.md", latin1), file("utf16.md", utf16)];
  for (const name of names) {
    const { status, out } = check(name, "--update");
    assert.equal(status, 1);
    assert.match(out, /^[\w.]+:1:1: the file must be encoded in UTF-8\n/);
  }
  assert.deepEqual(
    names.map((name) => readFileSync(join(folder, name))),
    [latin1, utf16],
  );
  assert.equal(check(file("other.md", Buffer.from("kms-cost é", "latin1"))).status, 0);
});

const count = 10_000;

test("ten thousand files are checked, of which few have examples", () => {
  const site = join(folder, "many");
  const prose = "Some text about `code`, and a list:\n\n- an item\n\n".repeat(60);
  for (let i = 0; i < count; ++i) {
    if (i % 100 === 0) mkdirSync(join(site, String(i / 100)), { recursive: true });
    const example = i % 500 === 0 ? stating("7.03") : "";
    writeFileSync(join(site, String(Math.floor(i / 100)), `${i}.md`), prose + example);
  }
  const { files, examples, differ } = found("many");
  assert.deepEqual({ files, examples, differ }, { files: count, examples: 20, differ: 20 });
});

const size = 60_000;
const repeated = (text) => text.repeat(Math.ceil(size / text.length));
const hostile = {
  "tags without an end": `kms-cost${repeated("<kms-cost a='")}`,
  "tags without values": `${repeated("<kms-cost ")}`,
  "elements without an end": repeated("<kms-cost>"),
  "comments without an end": `<kms-cost>${repeated("<!-- ")}`,
  backticks: `<kms-cost>${Array.from({ length: 700 }, (_, i) => "`".repeat(i + 1)).join(" ")}`,
  "a line of backticks": `<kms-cost>\n${repeated("`")}x\``,
  "a line of marks": `<kms-cost>\n${repeated("> - ")}\n${repeated("- ")}\n${repeated("1. ")}`,
  "lines of marks": `<kms-cost>\n${repeated(`${"> - ".repeat(200)}\n`)}`,
  "short paragraphs": `<kms-cost>\n${repeated("a\n\n")}`,
  "tags over many lines": `${repeated("<kms-cost a\n")}`,
  braces: `<kms-cost a=${repeated("{")}`,
  shortcodes: `<kms-cost>${repeated("{{< kms-cost a=")}`,
  passthroughs: `<kms-cost>${repeated("pass:[")}\n${repeated("+++ ")}`,
  directives: `kms-cost\n${repeated(".. raw:: html\n")}`,
  roles: `kms-cost\n.. role:: x(raw)\n\n${repeated(":x:`")}`,
  preformatted: `kms-cost ${repeated("<pre><code class=x>")}`,
  scripts: `<kms-cost expect=1>${repeated("<script type=x>")}</kms-cost>`,
  "children without an end": `<kms-cost expect=1>${repeated("<script></script>")}</kms-cost>`,
  nothing: "",
  "zero bytes": `<kms-cost>${repeated("\0")}`,
};

test("hostile files are read in one pass", () => {
  mkdirSync(join(folder, "hostile"));
  for (const [name, text] of Object.entries(hostile))
    for (const end of ["md", "mdx", "rst", "adoc", "html"]) file(`hostile/${name}.${end}`, text);
  const { status, out, errors } = check("hostile");
  assert.deepEqual([status, errors], [1, ""]);
  const { length } = Object.keys(hostile);
  assert.match(out, new RegExp(`^${5 * length} files, `, "m"));
});

test("a folder that cannot be read is told", { skip: process.getuid?.() === 0 }, () => {
  mkdirSync(join(folder, "closed"));
  chmodSync(join(folder, "closed"), 0);
  assert.equal(check("closed").status, 2);
});

test("it speaks Chinese too", () => {
  const { out } = check(file("page.md", stating("7.03 USD")), "--language", "zh");
  assert.equal(
    out,
    `page.md:1:38: 文中为7.03 USD，计算结果为7.02 USD
    每月：密钥托管 0.99 + API调用 6.03 = 7.02 USD（alibaba-intl-2021-03，30天）
1个文件，1个示例，1个不一致
`,
  );
});
