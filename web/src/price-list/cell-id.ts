/** The id on the page of a cell of the rate card, as in `cell-calls.prices.basic.outside`. */
export function cellId(cell: string): string {
  return `cell-${cell}`;
}
