import type { Sheet } from "./sheet.js";

/** Rows of a sheet among which whole units are shared out. */
export interface Sharing {
  readonly sheet: Sheet;
  readonly first: number;
  readonly last: number;
  /** Rows with the same number here share together. */
  readonly key: number;
  /** In proportion to the numbers of this column. */
  readonly weight: number;
  /** Takes three columns from here on: whole parts, remainders, shares. */
  readonly column: number;
}

/** How many columns a sharing takes. */
export const SHARING_COLUMNS = 3;

/**
 * A row's share by largest remainder, ties to the earlier row, as the engine gives units back to its lines. Exact while
 * total × weight is below 2⁵³.
 * @param total what is shared, and `sum` of the weights of those who share it
 * @return the reference to the share
 */
export function putShare(
  { sheet, first, last, key, weight, column }: Sharing,
  row: number,
  total: string,
  sum: string,
  result?: string,
): string {
  const own = (at: number): string => sheet.at(row, at);
  const all = (at: number): string => sheet.range(at, first, last);
  const whole = sheet.put(
    row,
    column,
    { formula: `IF(${sum}=0,0,INT(${total}*${own(weight)}/${sum}))` },
    "plain",
    "count",
  );
  const remainder = sheet.put(
    row,
    column + 1,
    { formula: `IF(${sum}=0,0,${total}*${own(weight)}-${whole}*${sum})` },
    "plain",
    "count",
  );
  const together = `(${all(key)}=${own(key)})`;
  const isBefore = `(${all(column + 1)}>${remainder})+(${all(column + 1)}=${remainder})*(ROW(${all(column + 1)})<ROW())`;
  const before = `SUMPRODUCT(${together}*(${isBefore}))`;
  const left = `${total}-SUMPRODUCT(${together}*${all(column)})`;
  return sheet.put(
    row,
    column + 2,
    { formula: `${whole}+IF(${before}<${left},1,0)`, result },
    "plain",
    "count",
  );
}

/** A row that takes no part. */
export function putNoShare({ sheet, column }: Sharing, row: number): string {
  for (let at = column; at < column + SHARING_COLUMNS; at += 1)
    sheet.put(row, at, { number: "0" }, "plain", "count");
  return sheet.at(row, column + SHARING_COLUMNS - 1);
}
