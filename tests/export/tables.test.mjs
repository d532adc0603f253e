// CSV and Markdown: what is written is what another program reads.
import assert from "node:assert/strict";
import { test } from "node:test";
import { csvText, documentCsv, loadExportWords } from "../../dist/package/export.js";
import { hardwareKey } from "../support/scenarios.mjs";
import { documentOf, readCsv, readMarkdown } from "./support/documents.mjs";

const ADJUSTED = {
  discountPercent: { hosting: "10" },
  taxPercent: "6",
  keys: [
    { ...hardwareKey, keys: 2, calls: 1234567 },
    { ...hardwareKey, label: "", calls: 0 },
  ],
};

/** From the prices of the card: 0.033 a version-day, 0.03 for 10,000 calls. */
const ADJUSTED_ROWS = [
  ["Hosting", "", "2.97"],
  ["OSS", "60 version-days", "1.98"],
  ["Group 2", "30 version-days", "0.99"],
  ["Calls", "", "3.703701"],
  ["OSS", "1,234,567 calls", "3.703701"],
  ["Group 2", "0 calls", "0"],
  ["Total at list prices", "", "6.673701"],
  ["Discount on hosting", "10% of 2.97 USD", "-0.297"],
  ["Tax", "6% of 6.376701 USD", "0.38260206"],
  ["Payable", "", "6.75930306"],
];

test("the CSV of a bill has its lines, its sums and every digit", async () => {
  const { document } = await documentOf(ADJUSTED);
  assert.deepEqual(readCsv(document), [["Item", "Quantity", "Amount in USD"], ...ADJUSTED_ROWS]);
});

test("the Markdown of a bill has the same, as the language writes figures", async () => {
  const { document } = await documentOf(ADJUSTED);
  const { rows, align, strong } = readMarkdown(document);
  assert.deepEqual(
    rows.slice(1).map((row) => row.map((cell) => cell.replaceAll(",", ""))),
    ADJUSTED_ROWS.map(([item, quantity, amount]) => [
      item,
      quantity.replaceAll(",", ""),
      amount === "0" ? "0.00" : amount,
    ]),
  );
  assert.equal(rows[5][2], "3.703701");
  assert.deepEqual(
    align,
    ["left", "right", "right"].map((side) => (side === "left" ? null : side)),
  );
  assert.deepEqual(
    strong,
    ADJUSTED_ROWS.map(([item]) => /^(Hosting|Calls|Total|Payable)/.test(item)),
  );
});

test("Markdown says what the figures rest on", async () => {
  const { document } = await documentOf({
    keys: [
      { ...hardwareKey, spec: "EC_P256", keys: 2001, region: "cn-hangzhou", calls: 0 },
      { creator: "service", region: "cn-hangzhou", keys: 1, calls: 20001 },
      { creator: "service", region: "ap-southeast-1", keys: 1, calls: 20000 },
    ],
  });
  const [list] = readMarkdown(document).lists;
  for (const expected of [
    "Alibaba Cloud KMS 1.0, international site, March 2021 (alibaba-intl-2021-03)",
    "closed to new customers",
    "30 days",
    "Free calls go to: all calls in proportion",
    "Between ",
    "Free quota: 20,000 of 20,000 calls used.",
    " exactly",
  ])
    assert.ok(list.includes(expected), `${expected} in:\n${list}`);
});

test("a warning names its group", async () => {
  const { document, estimate } = await documentOf({
    keys: [{ ...hardwareKey, label: "Old | new", state: "PendingDeletion", calls: 5 }],
  });
  assert.ok(estimate.warnings.length > 0);
  const [list] = readMarkdown(document).lists;
  assert.ok(list.includes(`Old | new: ${estimate.warnings[0].message}`), list);
});

const AWKWARD = [
  "a | b",
  "`code` and ``",
  "back\\slash \\| pipe",
  "**strong** _em_ ~~gone~~",
  "[link](https://example.org) ![image](x)",
  "https://example.org/a_b www.example.org me@example.org",
  "<b>tag</b> <!-- comment -->",
  "&amp; &lt; &#124;",
  "# heading",
  "- list",
  "两个密钥 🔑",
  'say "hi", then go',
  'comma, quote " and more',
];

for (const label of AWKWARD)
  test(`a label stays what it is in both: ${label}`, async () => {
    const { document } = await documentOf({ keys: [{ ...hardwareKey, label }] });
    const { rows, types } = readMarkdown(document);
    assert.deepEqual(types, ["paragraph", "table", "list"]);
    assert.equal(rows[2][0], label);
    assert.equal(readCsv(document)[2][0], label.startsWith("-") ? `'${label}` : label);
  });

test("a line break in a label breaks no table", async () => {
  const label = "one\r\ntwo\n\n| three |";
  const { document } = await documentOf({ keys: [{ ...hardwareKey, label }] });
  assert.equal(readMarkdown(document).rows[2][0], "one two | three |");
  assert.equal(readCsv(document)[2][0], label);
});

for (const label of ["=1+1", "+SUM(A1)", "-2+3", "@import", "\t=1", "\r=1", "=cmd|' /C calc'!A0"])
  test(`no label becomes a formula: ${JSON.stringify(label)}`, async () => {
    const { document } = await documentOf({ keys: [{ ...hardwareKey, label }] });
    assert.equal(readCsv(document)[2][0], `'${label}`);
  });

test("negative figures stay numbers", () => {
  assert.equal(csvText([["-0.05", "-12", "--1", "-x"]]), "-0.05,-12,'--1,'-x\r\n");
});

test("a CSV file tells Excel its encoding and ends its lines as the standard says", async () => {
  const { document } = await documentOf({ keys: [hardwareKey] });
  const csv = documentCsv(document);
  assert.ok(csv.startsWith("\ufeffItem,"));
  assert.ok(csv.endsWith("\r\n"));
  assert.ok(!/[^\r]\n/.test(csv));
});

test("documents speak Chinese", async () => {
  const chinese = await loadExportWords("zh-Hans");
  const { document } = await documentOf(ADJUSTED, { language: chinese });
  assert.deepEqual(readCsv(document)[0], ["项目", "数量", "金额（USD）"]);
});
