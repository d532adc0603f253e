// The command line in Chinese, and where its language comes from.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { kmsCost } from "../support/command-line.mjs";
import { hardwareKey } from "../support/scenarios.mjs";

const example = (name) => fileURLToPath(new URL(`../../docs/examples/${name}`, import.meta.url));
const workload = example("workload.json");
const growth = example("growth.json");

const speaksChinese = ({ out }) => /数量/.test(out);

test("the language is that of the option, else that of the environment, else English", () => {
  const cases = [
    [["--language", "zh"], {}, true],
    [["--language=zh-CN"], {}, true],
    [["--language", "en"], { LC_ALL: "zh_CN.UTF-8" }, false],
    [[], { LC_ALL: "zh_CN.UTF-8" }, true],
    [[], { LC_ALL: "", LC_MESSAGES: "zh_SG.UTF-8@modifier", LANG: "en_US.UTF-8" }, true],
    [[], { LC_ALL: "", LC_MESSAGES: "", LANG: "zh_CN" }, true],
    [[], { LC_ALL: "C.UTF-8", LANG: "zh_CN.UTF-8" }, false],
    [[], { LC_ALL: "", LC_MESSAGES: "", LANG: "de_DE.UTF-8" }, false],
    [[], { LC_ALL: "", LC_MESSAGES: "", LANG: "" }, false],
  ];
  for (const [options, environment, isChinese] of cases) {
    const result = kmsCost(["estimate", workload, ...options], { environment });
    assert.equal(result.status, 0, result.errors);
    assert.equal(speaksChinese(result), isChinese, JSON.stringify([options, environment]));
  }
});

test("the option stands before the command too, and is refused where there is no such language", () => {
  assert.match(kmsCost(["--language", "zh", "--help"]).out, /^精确计算.*\n\n用法/);
  assert.match(kmsCost(["sweep", "--help", "--language", "zh"]).out, /^用法：kms-cost sweep/);
  for (const wrong of [["--language"], ["--language", "fr"], ["--language="]]) {
    const { status, errors } = kmsCost(["estimate", workload, ...wrong]);
    assert.deepEqual([status, errors], [2, "--language must be en or zh.\n"]);
  }
});

/** The columns that a line of text takes in a terminal, by the blocks of Unicode that matter here. */
const columns = (text) =>
  [...text].reduce(
    (sum, character) => sum + (/[\u3000-\u9fff\uff00-\uffef]/.test(character) ? 2 : 1),
    0,
  );

test("amounts stand under each other beside text of double width", () => {
  const { out } = kmsCost(["estimate", workload, "--language", "zh"]);
  const lines = out
    .split("\n")
    .filter((line) => /^ {2}(密钥托管|API调用) |^(项目|合计) /.test(line));
  assert.equal(lines.length, 8);
  assert.equal(new Set(lines.map(columns)).size, 1, lines.join("\n"));
});

test("every table and sentence of the other commands is in Chinese", () => {
  const runs = [
    ["project", growth],
    ["marginal", growth],
    ["solve", growth, "--quantity", "calls", "--group", "Signing", "--budget", "100"],
    ["sweep", growth, "--quantity", "keys", "--group", "2", "--from", "0", "--to", "2.5万"],
    ["compare", workload, growth],
    ["cards"],
  ];
  for (const args of runs) {
    const { status, out } = kmsCost([...args, "--language", "zh"]);
    assert.equal(status, 0);
    // Names and ids are the scenario's own.
    const words = out.replace(
      /Object storage|Services in \w+|Signing|docs|examples|\S*\.json/g,
      "",
    );
    assert.doesNotMatch(words, /[a-z]{2,} +[a-z]{2,}/, args[0]);
    assert.match(out, /\p{Script=Han}/u);
  }
});

test("what is wrong is said in Chinese, all of it", () => {
  const input = JSON.stringify({ keys: [{ ...hardwareKey, calls: -1, keys: 1.5 }] });
  const { status, errors } = kmsCost(["estimate", "-", "--language", "zh"], { input });
  assert.equal(status, 2);
  assert.equal(
    errors,
    "-: keys[0].keys必须是0到1,000,000,000之间的整数。\n-: keys[0].calls必须在0到1,000,000,000,000,000之间。\n",
  );
  assert.equal(
    kmsCost(["estimate", "--wrong", "--card", "--language", "zh"]).errors,
    "没有--wrong这个选项。\n--card需要一个值。\n",
  );
});

test("CSV is the same in every language, and so is JSON but for its sentences", () => {
  const input = JSON.stringify({
    keys: [{ ...hardwareKey, calls: 5, state: "PendingDeletion" }, hardwareKey],
  });
  const [csv, chineseCsv] = ["en", "zh"].map((language) =>
    kmsCost(["marginal", "-", "--csv", "--language", language], { input }),
  );
  assert.equal(csv.status, 0);
  assert.deepEqual(chineseCsv, csv);
  const withoutSentences = (language) =>
    JSON.parse(
      kmsCost(["estimate", "-", "--json", "--language", language], { input }).out,
      (key, value) => (key === "message" ? undefined : value),
    );
  assert.deepEqual(withoutSentences("zh"), withoutSentences("en"));
});
