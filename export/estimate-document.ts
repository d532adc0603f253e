import { formatsFor } from "../text/format.js";
import type { Estimate, RateCard, Scenario } from "../wasm/src/types.js";
import type { ExportedDocument, Fact } from "./document.js";
import { estimateTable } from "./estimate-table.js";
import { assumptionFact, boundsFact, cardFacts, warningFact } from "./facts.js";
import type { ExportWords } from "./words.js";

/** A bill with all that it rests on. */
export function estimateDocument(
  estimate: Estimate,
  scenario: Scenario,
  card: RateCard | undefined,
  words: ExportWords,
): ExportedDocument {
  const { text, exports } = words;
  const { currency, adjusted, bounds, warnings, assumptions } = estimate;
  const payable = formatsFor(text.locale).exactMoney(adjusted?.total ?? estimate.total, currency);
  return {
    title: exports.document.bill(payable),
    table: estimateTable(estimate, scenario, words),
    facts: [
      ...cardFacts(estimate.rateCard, card, words),
      { name: exports.document.period, texts: [period(estimate, words)] },
      { name: exports.total, texts: totals(estimate, words) },
      boundsFact(bounds, currency, adjusted !== undefined, words),
      assumptionFact(assumptions, words),
      warningFact(warnings, scenario, words),
    ] satisfies Fact[],
  };
}

function period({ period: { days, month } }: Estimate, { text, exports }: ExportWords): string {
  const count = String(days);
  return exports.document.days(
    text.count("day", count, formatsFor(text.locale).count(count)),
    month,
  );
}

/** The total in full and rounded, twelve of them, and what it has used of the free quota. */
function totals(estimate: Estimate, { text }: ExportWords): string[] {
  const { total, adjusted, year, currency, quota } = estimate;
  const formats = formatsFor(text.locale);
  const sentences = text.estimate;
  const payable = adjusted?.total ?? total;
  const twelve =
    year === null ? sentences.yearTooLarge : sentences.year(formats.exactMoney(year, currency));
  return [
    sentences.exactly(formats.exactMoney(payable, currency)),
    sentences.roundedHalfUp(formats.roundedMoney(payable, currency)),
    adjusted === undefined ? twelve : sentences.atListPrices(twelve),
    ...(quota === null || quota.eligible === "0"
      ? []
      : [sentences.quota(formats.count(quota.used), formats.count(quota.free))]),
  ];
}
