import { describeWarning } from "../text/describe.js";
import { formatsFor } from "../text/format.js";
import type { Assumptions, Bounds, RateCard, Scenario, Warning } from "../wasm/src/types.js";
import type { Fact } from "./document.js";
import { groupName } from "./estimate-table.js";
import type { ExportWords } from "./words.js";

/** The rate card by its name and id, and what is known of the life of the product. */
export function cardFacts(id: string, card: RateCard | undefined, words: ExportWords): Fact[] {
  const { card: name, product } = words.exports.document;
  const life = card?.life === undefined ? "" : words.text.productLife(card.life);
  return [
    { name, texts: [card === undefined ? id : `${card.name} (${id})`] },
    ...(life === "" ? [] : [{ name: product, texts: [life] }]),
  ];
}

/** How each open question is read. */
export function assumptionFact(assumptions: Assumptions, { text, exports }: ExportWords): Fact {
  const texts = Object.entries(assumptions).map(([name, reading]) => {
    const question = text.assumptions[name as keyof Assumptions];
    const readings: Readonly<Record<string, { readonly name: string }>> = question.readings;
    return exports.document.named(question.name, readings[reading]?.name ?? reading);
  });
  return { name: exports.document.assumptions, texts };
}

/** How far the open questions can move the total. */
export function boundsFact(
  bounds: Bounds | null,
  currency: string,
  isAdjusted: boolean,
  { text, exports }: ExportWords,
): Fact {
  const formats = formatsFor(text.locale);
  const name = exports.document.uncertain;
  if (bounds === null) return { name, texts: [] };
  const between = text.estimate.bounds(
    formats.exactMoney(bounds.lowest.total, currency),
    formats.exactMoney(bounds.highest.total, currency),
  );
  return { name, texts: [isAdjusted ? `${between} ${text.estimate.boundsAtListPrices}` : between] };
}

/** What is to be known beside the figures, each with the group that it is about. */
export function warningFact(
  warnings: readonly Warning[],
  scenario: Scenario | undefined,
  words: ExportWords,
): Fact {
  const { document } = words.exports;
  const texts = warnings.map((warning) => {
    const sentence = describeWarning(warning, words.text);
    const group = /^keys\[(\d+)\]/.exec(warning.path)?.[1];
    return group === undefined || scenario === undefined
      ? sentence
      : document.named(groupName(scenario, Number(group), words), sentence);
  });
  return { name: document.warnings, texts };
}
