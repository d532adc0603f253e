// kms-cost estimate, as one runs it.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { loadEngine } from "../../dist/package/index.js";
import { casesOf, fileOf } from "../support/cases.mjs";
import { commandLine, kmsCost } from "../support/command-line.mjs";
import { example2, hardwareKey } from "../support/scenarios.mjs";
import { workFolder } from "../support/work-folder.mjs";

const engine = await loadEngine();
const { folder, file } = workFolder();
const run = (args, input) => kmsCost(["estimate", ...args], { cwd: folder, input });
const scenario = file("scenario.json", example2);

test("prints a table aligned on the decimal point, and the total exact and rounded", () => {
  const { status, out, errors } = run([scenario]);
  assert.equal(errors, "");
  assert.equal(status, 0);
  assert.equal(
    out,
    `Alibaba Cloud KMS 1.0, international site, March 2021 (alibaba-intl-2021-03)
30 days, amounts in USD

Line              Quantity  Amount
OSS: basic hardware key, Aliyun_AES_256, ap-southeast-1
  Hosting  30 version-days    0.99
  Calls    2,010,000 calls    6.03
Total                         7.02

7.02 USD exactly
7.02 USD rounded half up to 2 decimals
84.24 USD for twelve such months

The product priced here: closed to new customers on 2022-03-31; full support planned to end on 2025-03-30; service planned to end on 2025-09-30 (UTC+8).
`,
  );
});

test("an account, what is not priced, discount and tax, to what is payable", () => {
  const path = file("account.json", {
    rateCard: "alibaba-intl-kms3-2024-08",
    discountPercent: { hosting: "10", meters: "12.5" },
    taxPercent: "6",
    account: { softwareInstances: 2, hardwareInstances: 0, secrets: 25, queriesPerSecond: "12.5" },
    ...example2,
  });
  const { status, out, errors } = run([path]);
  assert.deepEqual([status, errors], [0, ""]);
  // 0.03 a day for the version; 4.5, 0.013 and 0.5 for what the account has: 270, 9.75 and 195.
  // A tenth of 0.90 and an eighth of 474.75 less, and 6% of the 416.21625 that are left.
  assert.ok(
    out.includes(`
Line                                        Quantity      Amount
OSS: basic hardware key, Aliyun_AES_256, ap-southeast-1
  Hosting                            30 version-days    0.90
  Calls                              2,010,000 calls  not priced
Account
  Software instances                60 instance-days  270.00
  Hardware instances                 0 instance-days    0.00
  Secrets                            750 secret-days    9.75
  Peak queries per second  390 query-per-second-days  195.00
Total at list prices                                  475.65
  Discount on hosting                            10%   -0.09
  Discount on the account                      12.5%  -59.34375
  Tax                                             6%   24.972975
Payable                                               441.189225

441.189225 USD exactly
441.19 USD rounded half up to 2 decimals
5,707.80 USD for twelve such months at list prices
`),
    out,
  );
  const explained = run([path, "--explain"]).out;
  for (const row of [
    "    2,010,000 calls not priced",
    "    12.5 queries per second, rounded up to 13, × 30 days × 0.50 USD = 195.00 USD",
    "    12.5% of 474.75 USD = -59.34375 USD",
    "    6% of 416.21625 USD = 24.972975 USD",
  ]) {
    assert.ok(explained.includes(`${row}\n`), row);
  }
});

test("--explain adds the arithmetic and the rules", () => {
  const { out } = run([scenario, "--explain"]);
  assert.match(out, /^ {4}1 version × 30 days × 0\.033 USD = 0\.99 USD$/m);
  assert.match(out, /^ {4}2,010,000 calls × 0\.03 USD \/ 10,000 = 6\.03 USD$/m);
  assert.match(out, /^ {2}Call price: .*section "API operation call fees"\.$/m);
});

test("amounts stand point under point, also beside labels of double width", () => {
  const labelled = ["密钥", "key"].map((label) => ({ ...hardwareKey, label, calls: 1 }));
  const { out } = run([file("labels.json", { keys: labelled })]);
  const points = out
    .split("\n")
    .filter((line) => /^( {2}(Hosting|Calls)|Total)/.test(line))
    .map((line) => line.lastIndexOf("."));
  assert.equal(points.length, 5);
  assert.equal(new Set(points).size, 1, out);
});

test("open questions, quota and warnings are sentences", () => {
  const keys = [
    { creator: "service", region: "cn-hangzhou", keys: 1, calls: 20000 },
    { creator: "service", region: "ap-southeast-1", keys: 1, calls: 20000 },
    { ...hardwareKey, spec: "EC_SM2", calls: 0 },
  ];
  const { out } = run([file("open.json", { keys, rounding: "round-down-discount" })]);
  assert.match(out, /Free quota: 20,000 of 20,000 calls used\./);
  assert.match(out, /Between 2\.55 USD and 2\.65 USD/);
  assert.match(out, /^ {4}the dearest calls first +2\.55 +-0\.05$/m);
  assert.match(out, /^ {4}the cheapest calls first +2\.65 +\+0\.05$/m);
  assert.match(out, /^ {2}keys\[2\]\.region: EC_SM2 exists only in mainland regions/m);
  assert.match(out, /Rounded on the total: 2\.600 USD recorded to 3 decimals, 2\.60 USD payable/);
});

test("a year that is not known is said, and not printed as 0", () => {
  const { cards, scenario: large } = casesOf("estimate").find(
    ({ name }) => name === "limits-year-beyond-the-range",
  );
  const { out } = run([file("large.json", large), "--card", file("dear.json", cards[0])]);
  assert.match(out, /^Twelve such months come to more than is computed exactly$/m);
  assert.doesNotMatch(out, /for twelve such months/);
});

test("--json prints the estimate of the package", () => {
  for (const example of casesOf("estimate")
    .filter(({ problems, cards }) => !problems && !cards)
    .slice(0, 12)) {
    const bytes = fileOf(example);
    const { status, out } = run(["-", "--json"], bytes);
    assert.equal(status, 0, example.name);
    assert.deepEqual(JSON.parse(out), engine.estimateText(bytes).estimate, example.name);
  }
});

test("- reads standard input", () => {
  assert.equal(run(["-"], JSON.stringify(example2)).out, run([scenario]).out);
});

test("Windows line ends, and a byte order mark, change nothing", () => {
  const windows = `\ufeff${JSON.stringify(example2, null, 2).replaceAll("\n", "\r\n")}`;
  assert.equal(run([file("windows.json", windows)]).out, run([scenario]).out);
});

test("--card loads cards, and can be repeated", () => {
  const [{ card }] = engine.rateCards().filter(({ id }) => id === "alibaba-intl-2021-03");
  const mine = file("mine.json", { ...card, id: "mine", name: "Mine" });
  const other = file("other.json", { ...card, id: "other", name: "Other", currency: "EUR" });
  const priced = file("with-card.json", { ...example2, rateCard: "other" });
  const { status, out } = run([priced, "--card", mine, "--card", other]);
  assert.equal(status, 0);
  assert.match(out, /^Other \(other\)\n30 days, amounts in EUR/);
});

test("problems go to standard error, a line each, with status 2", () => {
  const bad = file("bad.json", { keys: [{ ...hardwareKey, keys: "1", calls: -1 }] });
  assert.deepEqual(run([bad]), {
    status: 2,
    out: "",
    errors: `bad.json: keys[0].keys must be a whole number, without quotation marks.
bad.json: keys[0].calls must be from 0 to 1,000,000,000,000,000.
`,
  });
});

test("a file that cannot be read is told in a sentence", () => {
  mkdirSync(join(folder, "folder"));
  const cases = [
    [["missing.json"], "missing.json: there is no such file.\n"],
    [["folder"], "folder: this is a folder; a file is needed.\n"],
    [[file("text.json", "keys: []")], "text.json: The document must be JSON text.\n"],
    [
      [file("utf16.json", Buffer.from('{"keys":[]}', "utf16le"))],
      "utf16.json: The document must be JSON text.\n",
    ],
    [
      [file("latin.json", Buffer.from('{"é":1}', "latin1"))],
      "latin.json: The document must be encoded in UTF-8.\n",
    ],
    [[scenario, "--card", "missing.json"], "missing.json: there is no such file.\n"],
    [[scenario, "--card", scenario], /^(scenario\.json: .*\.\n)+$/],
    [[], "Name one scenario file, or - for standard input.\n"],
    [[scenario, scenario], "Name one scenario file, or - for standard input.\n"],
    [[scenario, "--wrong"], "There is no option --wrong.\n"],
  ];
  for (const [args, message] of cases) {
    const { status, out, errors } = run(args);
    assert.equal(status, 2, args.join(" "));
    assert.equal(out, "");
    if (typeof message === "string") assert.equal(errors, message);
    else assert.match(errors, message);
  }
});

test("labels and field names cannot steer the terminal", () => {
  const steering = "\u001b]0;title\u0007\u009b31m\u202e";
  const labelled = run([file("escape.json", { keys: [{ ...hardwareKey, label: steering }] })]);
  const refused = run([file("field.json", { [steering]: 1, keys: [] })]);
  assert.equal(labelled.status, 0);
  assert.equal(refused.status, 2);
  for (const line of `${labelled.out}${refused.errors}`.split("\n")) {
    assert.doesNotMatch(line, /\p{Control}|\p{Bidi_Control}/u);
  }
});

test("a closed pipe is no error", async () => {
  const groups = Array(2000).fill(hardwareKey);
  const child = spawn(process.execPath, [commandLine, "estimate", "-", "--json"], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (chunk) => (errors += chunk));
  child.stdout.once("data", () => child.stdout.destroy());
  child.stdin.end(JSON.stringify({ keys: groups }));
  const status = await new Promise((resolve) => child.once("close", resolve));
  assert.deepEqual({ status, errors }, { status: 0, errors: "" });
});

test("a large estimate arrives whole through a pipe", () => {
  const input = JSON.stringify({ keys: Array(5000).fill(hardwareKey) });
  const { stdout } = spawnSync(process.execPath, [commandLine, "estimate", "-", "--json"], {
    input,
    maxBuffer: 2 ** 28,
  });
  assert.equal(JSON.parse(stdout.toString()).total, "35100");
});
