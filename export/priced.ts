import type { Estimate, Line } from "../wasm/src/types.js";

/** The sum of a charge; null where the card has a price for none of its lines. */
export function chargeAmount(estimate: Estimate, charge: Line["charge"]): string | null {
  const { groups, lines } = estimate;
  const priced = lines.some((line) => line.charge === charge && !hasNoPrice(line));
  return priced || groups.length === 0 ? estimate[charge] : null;
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
