/** Two decimals, or as many as there are: what an exact amount is shown with. */
export function shownDecimals(amount: string): number {
  return Math.max(2, amount.split(".")[1]?.length ?? 0);
}

/** How many decimals the longest of some amounts has: the width that a column of them needs. */
export function mostDecimals(amounts: readonly (string | null)[]): number {
  return amounts.reduce((most, amount) => Math.max(most, shownDecimals(amount ?? "0")), 0);
}
