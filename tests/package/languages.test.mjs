// Which language, and the same result in another.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  chooseLanguage,
  describeProblem,
  describeWarning,
  englishEngineText,
  explainLine,
  formatsFor,
  languages,
  loadEngine,
  loadText,
} from "../../dist/package/index.js";
import { loadPlanner } from "../../dist/package/planner.js";
import { hardwareKey } from "../support/scenarios.mjs";

const chosen = [
  [["zh-CN"], "zh-Hans"],
  [["zh"], "zh-Hans"],
  [["ZH-hans-cn"], "zh-Hans"],
  [["zh-SG", "en"], "zh-Hans"],
  [["cmn-Hans"], "zh-Hans"],
  // There is no catalogue in traditional characters.
  [["zh-Hant-TW", "en"], "zh-Hans"],
  [["en-GB", "zh-CN"], "en"],
  [["fr-FR", "zh-CN", "en"], "zh-Hans"],
  [["fr", "de"], "en"],
  [["zhuang", "za"], "en"],
  [["", "*"], "en"],
  [[], "en"],
];
for (const [wanted, language] of chosen) {
  test(`of ${JSON.stringify(wanted)} it is ${language}`, () => {
    assert.equal(chooseLanguage(wanted), language);
  });
}

test("each language that is listed has its words, in itself", async () => {
  for (const { language } of languages) {
    const { locale } = await loadText(language);
    assert.equal(locale, language);
    assert.equal(chooseLanguage([language]), language);
  }
});

const refused = { keys: [{ ...hardwareKey, calls: -1 }] };
const warned = { keys: [{ ...hardwareKey, state: "PendingDeletion", calls: 20000 }] };

test("an engine speaks the language that it is loaded with, and the planner too", async () => {
  for (const load of [loadEngine, loadPlanner]) {
    const engine = await load({ language: "zh-CN" });
    const [problem] = engine.estimate(refused).problems;
    assert.equal(problem.message, "keys[0].calls必须在0到1,000,000,000,000,000之间。");
    const [warning] = engine.estimate(warned).estimate.warnings;
    assert.match(warning.message, /待删除/);
    assert.match((await load()).estimate(refused).problems[0].message, /must be from/);
    assert.match(
      (await load({ language: "fr" })).estimate(refused).problems[0].message,
      /must be from/,
    );
  }
});

test("a result can be told in another language afterwards", async () => {
  const [engine, chinese] = await Promise.all([loadEngine(), loadEngine({ language: "zh" })]);
  const text = await loadText("zh-Hans");
  const [problem] = engine.estimate(refused).problems;
  assert.equal(describeProblem(problem, text), chinese.estimate(refused).problems[0].message);
  assert.equal(describeProblem(problem, englishEngineText), problem.message);
  const { estimate } = engine.estimate(warned);
  assert.equal(
    describeWarning(estimate.warnings[0], text),
    chinese.estimate(warned).estimate.warnings[0].message,
  );
  const [, calls] = estimate.lines;
  assert.deepEqual(
    explainLine(calls, estimate, text).map((row) => row.text),
    ["20,000次调用 × 0.03 USD / 10,000 = 0.06 USD"],
  );
});

test("numbers are written as the language has them", () => {
  const formats = formatsFor("zh-Hans");
  assert.equal(formats.count("2010000"), "2,010,000");
  assert.equal(formats.exactMoney("1234.5", "CNY"), "1,234.50 CNY");
  assert.equal(formats.alternatives(["a", "b", "c"]), "a、b或c");
  assert.equal(formats.list(["a", "b", "c"]), "a、b和c");
});
