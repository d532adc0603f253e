import type { Scenario } from "../wasm/src/types.js";

/** The most lines of a projection's workbook. Writing it takes seconds, in which the page does nothing else. */
export const MOST_LINES = 20_000;

/** How many lines a projection of so many months has: for each group its hosting and its calls. */
export function projectedLines({ keys }: Scenario, months: number): number {
  return 2 * keys.length * months;
}
