import type { Estimate, Line } from "../../../wasm/src/types.js";

/** The sum of a charge; null where the card has a price for none of its lines. */
export function chargeAmount(estimate: Estimate, charge: Line["charge"]): string | null {
  const lines = estimate.lines.filter((line) => line.charge === charge);
  return lines.length > 0 && lines.every(hasNoPrice) ? null : estimate[charge];
}

/** What a group costs; null where the card has a price neither for its hosting nor for its calls. */
export function groupAmount({ groups, lines }: Estimate, index: number): string | null {
  // For each group, its hosting and then its calls.
  const unpriced = lines.slice(2 * index, 2 * index + 2).every(hasNoPrice);
  return unpriced ? null : (groups[index]?.amount ?? null);
}

export function hasNoPrice(line: Line): boolean {
  return line.amount === null;
}
