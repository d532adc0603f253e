// Numbers as people type them, without a browser.
import assert from "node:assert/strict";
import { test } from "node:test";
import { importTypeScript } from "./support/typescript.mjs";

const { toEngineNumber } = await importTypeScript("../../text/typed-number.ts");
const { withSeparators } = await importTypeScript("numbers/show.ts");
const { stepped } = await importTypeScript("numbers/step.ts");
const { toEngineDecimal, toEnginePercent } = await importTypeScript("../../text/typed-decimal.ts");
const { toEngineRatio, ratioPercent } = await importTypeScript("numbers/ratio.ts");

const WHOLE = [
  ["0", 0],
  ["2010000", 2010000],
  ["2,010,000", 2010000],
  ["2 010 000", 2010000],
  ["2\u202f010\u202f000", 2010000],
  ["2'010'000", 2010000],
  ["2’010’000", 2010000],
  ["2_010_000", 2010000],
  ["20,10,000", 2010000],
  ["  42  ", 42],
  ["+7", 7],
  ["-5", -5],
  ["−5", -5],
  ["2e6", 2000000],
  ["2E+6", 2000000],
  ["1500e-2", 15],
  ["20k", 20000],
  ["20 K", 20000],
  ["2.01M", 2010000],
  ["1.5bn", 1500000000],
  ["7.0", 7],
  [".5k", 500],
  ["２０１", 201],
  ["２，０１０，０００", 2010000],
  ["2万", 20000],
  ["2.5 万", 25000],
  ["3亿", 300000000],
  ["3億", 300000000],
  ["1百万", 1000000],
  ["1e15", 1000000000000000],
  // Beyond the whole numbers that a double holds, all digits stay.
  ["9007199254740993", 9007199254740993n],
  ["12345678901234567890123", 12345678901234567890123n],
  // In binary, 4.35 × 100 is 434.99999999999994.
  ["4.35e2", 435],
  ["1.1k", 1100],
];
for (const [text, value] of WHOLE) {
  test(`"${text}" is ${value}`, () => assert.equal(toEngineNumber(text), value));
}

test("a fraction reaches the engine as a fraction, which refuses it", () => {
  assert.equal(toEngineNumber("1.5"), 1.5);
  assert.equal(toEngineNumber("-0.25"), -0.25);
  assert.ok(Number.isNaN(toEngineNumber("0.99999999999999999999")));
  assert.ok(Number.isNaN(toEngineNumber("9007199254740993.5")));
});

const NO_NUMBERS = [
  "abc",
  "12x",
  "1,2",
  "2,01,0",
  "1.2.3",
  "1 2",
  "--5",
  "0x10",
  "NaN",
  "Infinity",
  "∞",
  "e5",
  "k",
  ".",
  ",",
  "2 010,000",
  "1".repeat(500),
];
for (const text of NO_NUMBERS) {
  test(`"${text.slice(0, 20)}" is no number and stays as it is`, () =>
    assert.equal(toEngineNumber(text), text));
}

test("a blank field is left out", () => {
  assert.equal(toEngineNumber(""), undefined);
  assert.equal(toEngineNumber(" \u3000"), undefined);
});

test("a whole number is shown with separators, and any other text as typed", () => {
  assert.equal(withSeparators("2e6", "en"), "2,000,000");
  assert.equal(withSeparators("12345678901234567890", "en"), "12,345,678,901,234,567,890");
  assert.equal(withSeparators("-5000", "en"), "-5,000");
  assert.equal(withSeparators("1.5", "en"), "1.5");
  assert.equal(withSeparators("12x", "en"), "12x");
  assert.equal(withSeparators("", "en"), "");
});

test("arrow keys step by the size of the number, and down undoes up", () => {
  const steps = [
    ["0", "1"],
    ["7", "8"],
    ["99", "100"],
    ["100", "110"],
    ["115", "120"],
    ["9,990", "10000"],
    ["10000", "11000"],
    ["2,010,000", "2011000"],
    ["10000000", "11000000"],
    ["", "1"],
  ];
  for (const [from, to] of steps) assert.equal(stepped(from, "up"), to, `up from ${from}`);
  for (const [from, to] of [
    ["0", "0"],
    ["1", "0"],
    ["100", "99"],
    ["110", "100"],
    ["115", "110"],
    ["10000", "9990"],
  ]) {
    assert.equal(stepped(from, "down"), to, `down from ${from}`);
  }
  assert.equal(stepped("1.5", "up"), undefined);
  assert.equal(stepped("-3", "up"), undefined);
  assert.equal(stepped("many", "down"), undefined);
});

test("decimals are typed with either sign for the fraction, and percentages with or without theirs", () => {
  const decimals = [
    ["12.5", "12.5"],
    ["12,5", "12.5"],
    ["12,50", "12.5"],
    ["1,250.75", "1250.75"],
    // Three digits after a comma are a separated thousand, here as everywhere.
    ["12,500", "12500"],
    ["1,250,5", "1,250,5"],
    ["2k", "2000"],
    ["１２，５", "12.5"],
    ["0", "0"],
    ["007.10", "7.1"],
    ["-1", "-1"],
    ["some", "some"],
    [" ", undefined],
  ];
  for (const [text, value] of decimals) assert.equal(toEngineDecimal(text), value, text);
  const percents = [
    ["12.5", "12.5"],
    ["12.5%", "12.5"],
    ["12,5 %", "12.5"],
    ["１０％", "10"],
    ["%", "%"],
    ["10%%", "10%"],
    ["", undefined],
  ];
  for (const [text, value] of percents) assert.equal(toEnginePercent(text), value, text);
});

test("a share is typed as a decimal or as a percentage", () => {
  const shares = [
    ["0.9", "0.9"],
    ["90%", "0.9"],
    ["92.5 %", "0.925"],
    ["９０％", "0.9"],
    ["0", "0"],
    ["1", "1"],
    ["100%", "1"],
    ["1.5", "1.5"],
    [".25", "0.25"],
    ["", undefined],
    ["most", "most"],
    ["-0.1", "-0.1"],
  ];
  for (const [text, value] of shares) assert.equal(toEngineRatio(text), value, text);
  assert.equal(ratioPercent("0.925"), "92.5%");
  assert.equal(ratioPercent("1"), "100%");
  assert.equal(ratioPercent("0.000001"), "0.0001%");
});
