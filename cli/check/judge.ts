import type { Engine, Estimate } from "kms-cost";
import { INPUTS } from "../../widget/src/attribute-names.js";
import {
  FIGURES,
  type Figure,
  priceAttributes,
  readAttributes,
} from "../../widget/src/attributes.js";
import { figureOf } from "../../widget/src/figure.js";
import { words as commandWords, engineText, formats } from "../words.js";
import { encoded } from "./bytes.js";
import type { Example, StatedAttribute } from "./example.js";
import {
  atStatedDecimals,
  inStatedForm,
  isCurrency,
  isStated,
  readStatedFigure,
  type StatedFigure,
} from "./stated-figure.js";

const words = commandWords.checking;

export type Judgement =
  | { readonly kind: "agrees" }
  | { readonly kind: "invalid"; readonly reasons: readonly Reason[] }
  | Difference;

export interface Reason {
  readonly start: number;
  readonly message: string;
}

export interface Difference {
  readonly kind: "differs";
  readonly start: number;
  readonly figure: Figure;
  /** The whole text that states the figure. */
  readonly expected: string;
  /** In the form of the text; null where there is no price. */
  readonly actual: string | null;
  readonly exact: string | null;
  readonly currency: string;
  readonly reasons: readonly string[];
  /** The number to be put in place of the one that is stated; null where that alone would not make it right. */
  readonly edit: { readonly start: number; readonly end: number; readonly text: string } | null;
}

/** Prices an example and compares it with the figure that it states. */
export function judge(example: Example, engine: Engine): Judgement {
  const reasons = faultsOf(example);
  const expect = example.attributes.find(({ name }) => name === "expect");
  const computed = example.attributes.filter(({ value }) => value === null);
  if (computed.length > 0) {
    // Nothing can be said of it, and where nothing is stated nothing needs to be.
    if (expect !== undefined)
      for (const { name, start } of computed)
        reasons.push({ start, message: words.faults.computed(name) });
    return reasons.length > 0 ? { kind: "invalid", reasons } : { kind: "agrees" };
  }
  const stated = expect === undefined ? null : readStatedFigure(expect.value ?? "");
  if (expect !== undefined && typeof stated === "string")
    reasons.push({ start: expect.start, message: words.faults[stated](expect.value ?? "") });

  const scenario = scenarioOf(example, engine, reasons);
  if (scenario === unreadable) return { kind: "invalid", reasons };
  const named = example.attributes.filter(({ name }) => !ofFrameworks.test(name));
  const read = readAttributes(
    named.map(({ name, value }) => [name, value ?? ""] as const),
    scenario,
  );
  const result = priceAttributes(read, engine, engineText);
  if (!result.ok) {
    // Of an unknown preset all that it would have said is missing as well.
    const elsewhere =
      isDescribedElsewhere(example) || result.problems.some(({ path }) => path === "preset");
    for (const { code, path, message } of result.problems)
      if (!elsewhere || code !== "missing")
        reasons.push({ start: startOf(example, path), message });
  }
  if (reasons.length > 0) return { kind: "invalid", reasons };
  if (!result.ok || expect === undefined || stated === null || typeof stated === "string")
    return { kind: "agrees" };
  return compared(result.estimate, read.presentation.figure, expect, stated, () =>
    namesake(result.estimate, read.scenario, read.presentation.figure, stated, engine),
  );
}

/** An element that states nothing itself can be given its scenario by a script, or is only named in a sentence. */
function isDescribedElsewhere({ form, attributes, scenario }: Example): boolean {
  const stating: readonly string[] = ["preset", "expect", ...INPUTS];
  return (
    form === "element" &&
    scenario === undefined &&
    !attributes.some(({ name }) => stating.includes(name))
  );
}

/** Attributes by which frameworks bind an element, besides those that bind a value. */
const ofFrameworks = /^(?:@|#|v-|x-|client:|set:|is:|key$|ref$|suppresshydrationwarning$)/i;

function faultsOf({ faults, attributes }: Example): Reason[] {
  const reasons = faults.map(({ code, start, shown }) => ({
    start,
    message: words.faults[code](shown),
  }));
  const known = new Set<string>();
  for (const { name, start } of attributes) {
    if (known.has(name)) reasons.push({ start, message: words.faults.twice(name) });
    known.add(name);
  }
  return reasons;
}

const unreadable = Symbol("unreadable");

function scenarioOf({ scenario }: Example, engine: Engine, reasons: Reason[]): unknown {
  if (scenario === undefined) return undefined;
  const read = engine.readText(scenario.json);
  if (read.ok) return read.value;
  for (const { message } of read.problems) reasons.push({ start: scenario.start, message });
  return unreadable;
}

/** Where that is stated which a problem is about. */
function startOf({ attributes, scenario, start }: Example, path: string): number {
  const attribute = attributes.find(({ name }) => name === path);
  return attribute?.start ?? scenario?.start ?? start;
}

function compared(
  estimate: Estimate,
  figure: Figure,
  expect: StatedAttribute,
  stated: StatedFigure,
  explanation: () => readonly string[],
): Judgement {
  const { currency, rateCard } = estimate;
  const exact = figureOf(estimate, figure);
  const sameCurrency = isCurrency(stated, currency);
  if (exact !== null && sameCurrency && isStated(exact, stated)) return { kind: "agrees" };
  const reasons: string[] = [];
  if (exact === null) reasons.push(words.hasNoPrice(rateCard));
  else {
    reasons.push(basisOf(estimate, partsOf(estimate, figure, exact)));
    if (atStatedDecimals(exact, stated).length < exact.length)
      reasons.push(words.rounded(formats.exactMoney(exact, currency), stated.decimals));
  }
  if (!sameCurrency) reasons.push(words.otherCurrency(stated.currencies.join(" "), currency));
  else reasons.push(...explanation());
  const actual = exact === null ? null : inStatedForm(exact, stated);
  return {
    kind: "differs",
    start: expect.start,
    figure,
    expected: expect.value ?? "",
    actual,
    exact,
    currency,
    reasons,
    edit: actual !== null && sameCurrency ? editOf(expect, stated, actual) : null,
  };
}

function editOf(
  { value, written }: StatedAttribute,
  { number, index }: StatedFigure,
  text: string,
): Difference["edit"] {
  const bytes = encoded(number);
  const from = encoded((value ?? "").slice(0, index)).length;
  // Where escapes stand before the number it is not where it seems; then it is left to the writer.
  if (!written.text.startsWith(bytes, from)) return null;
  return { start: written.at(from), end: written.at(from + bytes.length - 1) + 1, text };
}

/** What the figure is the sum of, in a line. */
function partsOf(estimate: Estimate, figure: Figure, exact: string): string {
  const sum = formats.exactMoney(exact, estimate.currency);
  if (figure !== "total") return words.parts(words.figures[figure], "", sum);
  const { hosting, calls, metered, adjusted } = estimate;
  const parts = [
    { name: words.charges.hosting, amount: hosting },
    { name: words.charges.calls, amount: calls },
    ...(metered === undefined ? [] : [{ name: words.charges.metered, amount: metered }]),
    ...(adjusted?.lines ?? []).map(({ amount }) => ({ name: words.charges.adjustments, amount })),
  ].map(({ name, amount }, i) => {
    const sign = amount.startsWith("-") ? " - " : i === 0 ? "" : " + ";
    return `${sign}${name} ${formats.exact(amount.replace("-", ""))}`;
  });
  return words.parts(words.figures.total, `${parts.join("")} = `, sum);
}

function basisOf({ rateCard, period: { days } }: Estimate, parts: string): string {
  const counted = engineText.count("day", String(days), formats.count(String(days)));
  return words.basis(parts, rateCard, counted);
}

/** Which other figure, or which other rate card, gives what is stated. */
function namesake(
  estimate: Estimate,
  scenario: unknown,
  figure: Figure,
  stated: StatedFigure,
  engine: Engine,
): string[] {
  const gives = (of: Estimate, which: Figure): boolean => {
    const amount = figureOf(of, which);
    return amount !== null && isCurrency(stated, of.currency) && isStated(amount, stated);
  };
  const other = FIGURES.find((which) => which !== figure && gives(estimate, which));
  if (other !== undefined) return [words.otherFigure(other)];
  const card = engine
    .rateCards()
    .map(({ id }) => id)
    .find((id) => {
      const result = engine.estimate({ ...(scenario as object), rateCard: id });
      return result.ok && gives(result.estimate, figure);
    });
  return card === undefined ? [] : [words.otherCard(card)];
}
