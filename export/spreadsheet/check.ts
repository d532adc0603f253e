import type { ExportText } from "../../text/en/exports.js";
import type { Sheet } from "./sheet.js";

/** Doubles have some 15 digits: amounts agree when they do in so many, or in so many decimals. */
const CHECKED_DIGITS = 12;

/** How many columns a check takes. */
export const CHECK_COLUMNS = 2;

/** What the engine has computed, as text, and beside it whether a cell still agrees with that. */
export function putCheck(
  sheet: Sheet,
  row: number,
  column: number,
  cell: string,
  exact: string,
  { sheet: names }: ExportText,
): void {
  sheet.put(row, column, { text: exact }, "right");
  const difference = `(${cell}-(${exact}))/MAX(1,ABS(${exact}))`;
  sheet.put(row, column + 1, {
    formula: `IF(ROUND(${difference},${CHECKED_DIGITS})=0,${quoted(names.agrees)},${quoted(names.differs)})`,
    textResult: names.agrees,
  });
}

/** A text as a formula has it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
