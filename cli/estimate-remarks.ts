import type { Estimate, OpenQuestion } from "kms-cost";
import { tableLines } from "./table.js";
import { engineText, formats, words } from "./words.js";

/** How far the open questions can move the total, and which reading of which moves it by how much. */
export function boundsLines({ bounds, currency, adjusted }: Estimate): string[] {
  if (bounds === null) return [];
  const lowest = formats.exactMoney(bounds.lowest.total, currency);
  const highest = formats.exactMoney(bounds.highest.total, currency);
  return [
    words.open,
    `  ${engineText.estimate.bounds(lowest, highest)}`,
    ...(adjusted === undefined ? [] : [`  ${engineText.estimate.boundsAtListPrices}`]),
    ...bounds.questions.flatMap(questionLines),
  ];
}

function questionLines({ assumption, chosen, readings }: OpenQuestion): string[] {
  const { question, readings: names } = engineText.assumptions[assumption];
  const nameOf = (reading: string): string =>
    (names as Readonly<Record<string, { name: string }>>)[reading]?.name ?? reading;
  const rows = readings.map(({ reading, total, change }) => {
    const name = reading === chosen ? engineText.estimate.chosen(nameOf(reading)) : nameOf(reading);
    return [`    ${name}`, formats.exact(total), reading === chosen ? "" : formats.change(change)];
  });
  return [`  ${question}`, ...tableLines(rows, ["left", "point", "point"])];
}

/** The vendor's rounding at both levels, if the scenario asks for it. */
export function roundingLines({ roundDownDiscount, currency }: Estimate): string[] {
  if (roundDownDiscount === undefined) return [];
  const { roundDownLevels, roundDownDiscount: sentence } = engineText.estimate;
  const levels = (["byTotal", "byLine"] as const).map((level) => {
    const { recorded, payable } = roundDownDiscount[level];
    const amounts = sentence(
      formats.roundedMoney(recorded, currency, 3),
      formats.roundedMoney(payable, currency),
    );
    return `  ${words.about(roundDownLevels[level], amounts)}`;
  });
  return [words.vendorRounding, ...levels];
}

export function warningLines({ warnings }: Estimate): string[] {
  if (warnings.length === 0) return [];
  return [
    words.warnings,
    ...warnings.map(({ path, message }) => `  ${words.about(path, message)}`),
  ];
}

/** What the rules say that the lines rest on. */
export function ruleLines({ prices }: Estimate): string[] {
  const used = new Set(prices.map(({ rule }) => rule));
  if (used.size === 0) return [];
  const texts = [...used].map((rule) => {
    const { name, meaning, section } = engineText.rules[rule];
    return `  ${words.about(name, meaning)}${words.ruleSection(section)}`;
  });
  return [words.rules, ...texts];
}
