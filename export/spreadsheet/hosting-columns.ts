import { SHARING_COLUMNS, type Sharing } from "./apportion.js";

/** The rows of the groups on the sheet of hosting. */
export type GroupRows = Pick<Sharing, "sheet" | "first" | "last">;

/** The columns of that sheet, after the group's name. */
export const ITEMS = 1;
export const DAYS = 2;
export const UNITS = 3;
export const BILLED = 4;
export const POOL = 5;
const SHARES = 6;
/** Behind the three columns of a slab's shares stand the weights of the next slab. */
const SLAB_COLUMNS = SHARING_COLUMNS + 1;

/** In proportion to what units of a slab go back to the groups: what earlier slabs have left of theirs. */
export function weightColumn(slab: number): number {
  return slab === 0 ? BILLED : SHARES + slab * SLAB_COLUMNS - 1;
}

export function sharesColumn(slab: number): number {
  return SHARES + slab * SLAB_COLUMNS;
}

/** All groups' cells in a column. */
export function ofGroups({ sheet, first, last }: GroupRows, column: number): string {
  return sheet.range(column, first, last);
}
