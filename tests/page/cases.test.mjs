// Every case file, put into the page as a file of one's own: what is seen must be what the case expects.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { casesOf, fileOf } from "../support/cases.mjs";
import { mismatches, problemMismatches } from "../support/match.mjs";
import { readBill, readFileProblems } from "./support/bill.mjs";
import { count, exact, rounded } from "./support/figures.mjs";
import { chooseFile, inEachBrowser } from "./support/page.mjs";

const cases = casesOf("estimate");
const cards = casesOf("rate-card");
const PRICING_RULES = ["hosting.price", "hosting.tier", "calls.price"];
const CHARGES = ["hosting", "calls"];

inEachBrowser("The cases on the page", {}, (open) => {
  let page;
  before(async () => {
    page = await open();
  });
  after(() => page.finish());

  for (const example of cases.filter((each) => each.cards === undefined)) {
    test(example.name, () => check(page, example));
  }

  // Cards of one's own stay loaded, so that each of these gets a page of its own.
  for (const example of cases.filter((each) => each.cards !== undefined)) {
    test(example.name, async () => {
      const fresh = await open();
      for (const card of example.cards) await chooseFile(fresh, "card", JSON.stringify(card));
      await check(fresh, example);
      await fresh.finish();
    });
  }

  for (const example of cards.filter((each) => each.problems)) {
    test(example.name, async () => {
      await chooseFile(page, "card", fileOf(example));
      const problems = await readFileProblems(page);
      assert.deepEqual(problemMismatches(problems, codesAndPaths(example.problems)), []);
    });
  }

  for (const example of cards.filter((each) => each.expect)) {
    test(example.name, async () => {
      const fresh = await open();
      await chooseFile(fresh, "card", fileOf(example));
      assert.deepEqual(await readFileProblems(fresh), []);
      assert.equal(await fresh.$eval("#rate-card", (select) => select.value), example.expect.id);
      await fresh.finish();
    });
  }
});

async function check(page, example) {
  await chooseFile(page, "scenario", fileOf(example));
  if (example.problems) {
    assert.deepEqual(
      problemMismatches(await readFileProblems(page), codesAndPaths(example.problems)),
      [],
    );
    return;
  }
  assert.deepEqual(await readFileProblems(page), []);
  if (!(await page.$(".lines"))) {
    assert.ok(isEmpty(fileOf(example)), "only an empty workload has no bill");
    assert.ok(await page.$("#example-own"), "an empty workload is offered the examples");
    return;
  }
  // Lines of the account may stand open from the case before.
  await page.$eval("#open-all", (button) => {
    if (document.querySelector(".open[aria-expanded='false']")) button.click();
  });
  assert.deepEqual(mismatches(await readBill(page), seen(example.expect)), []);
}

function isEmpty(bytes) {
  return JSON.parse(new TextDecoder().decode(bytes)).keys.length === 0;
}

function codesAndPaths(problems) {
  return problems.map(({ code, path }) => ({ code, path }));
}

/** What an expected estimate looks like on the page, field by field as far as the case states it. */
function seen(expect) {
  const { currency, bounds, quota, adjusted } = expect;
  const bill = { outdated: false, problems: [] };
  if (currency) bill.currency = currency;
  if (expect.total) {
    const total = rounded(adjusted?.total ?? expect.total);
    Object.assign(bill, { total, sum: exact(expect.total) });
  }
  if (adjusted) Object.assign(bill, seenAdjustments(adjusted, currency));
  if (expect.year !== undefined) bill.year = expect.year && exact(expect.year);
  CHARGES.forEach((charge, turn) => {
    const own = expect.lines?.filter((_, index) => index % 2 === turn) ?? [];
    const unpriced = own.length > 0 && own.every((line) => line.amount === null);
    if (expect[charge]) bill[charge] = unpriced ? null : exact(expect[charge]);
  });
  if (expect.metered) bill.metered = exact(expect.metered);
  if (expect.meters) bill.meters = expect.meters.map(seenMeter);
  if (expect.warnings) bill.warnings = codesAndPaths(expect.warnings);
  if (expect.lines) bill.lines = seenLines(expect.lines);
  if (bounds === null) Object.assign(bill, { readings: {}, chosen: {} });
  if (bounds) Object.assign(bill, seenBounds(bounds));
  if (quota && quota.eligible !== "0" && quota.used && quota.free) {
    bill.quota = `Free quota: ${count(quota.used)} of ${count(quota.free)} calls used.`;
  }
  return bill;
}

/** An estimate has hosting and calls in turn; the page shows all hosting lines, and then all lines of calls. */
function seenLines(lines) {
  return CHARGES.flatMap((charge, turn) =>
    lines
      .filter((_, index) => index % 2 === turn)
      .map(({ group, amount, slices }) => ({
        charge,
        ...(group !== undefined && { group }),
        ...(amount !== undefined && { amount: amount && exact(amount) }),
        ...(slices && { slices: seenSlices(slices) }),
      })),
  );
}

/** Each slice has its cell; one that is priced ends its sum with its amount. */
function seenSlices(slices) {
  return slices.map(({ cell, amount, rule }) => ({
    ...(cell && { cell }),
    ...(amount && PRICING_RULES.includes(rule) && { amount: exact(amount) }),
  }));
}

/** What is metered is one sum, which rests on its own cell. */
function seenMeter({ meter, amount }) {
  const seen = amount && { amount: exact(amount) };
  return { ...seen, slices: [{ ...(meter && { cell: `meters.${meter}` }), ...seen }] };
}

/** Each discount and the tax with what it is of, and what is left to pay. */
function seenAdjustments({ lines, total }, currency) {
  return {
    ...(total && { payable: exact(total) }),
    ...(lines && {
      adjustments: lines.map(({ kind, on, percent, base, amount }) => ({
        ...(kind && { on: on ?? kind }),
        ...(percent && base && currency && { of: `${percent}% of ${exact(base)} ${currency}` }),
        ...(amount && { amount: exact(amount) }),
      })),
    }),
  };
}

function seenBounds({ questions }) {
  if (!questions) return {};
  const readings = questions.flatMap((question) =>
    (question.readings ?? []).map(({ reading, total }) => [
      `${question.assumption}:${reading}`,
      exact(total),
    ]),
  );
  return {
    readings: Object.fromEntries(readings),
    chosen: Object.fromEntries(
      questions.filter((q) => q.chosen).map((q) => [q.assumption, q.chosen]),
    ),
  };
}
