import type { ComparisonSource, ProjectionSource, Source } from "./spreadsheet/source.js";

// What writes workbooks is several times as large as all the rest of this module, and is fetched only here.

/**
 * An estimate as a spreadsheet (.xlsx) whose amounts are formulas over inputs that can be changed, of at most
 * MOST_GROUPS groups.
 */
export async function estimateWorkbook(source: Source): Promise<Uint8Array> {
  const { estimateBook } = await import("./spreadsheet/workbook.js");
  return estimateBook(source);
}

/**
 * A projection, with the lines of all its months, as a spreadsheet whose sums are formulas over prices and quantities
 * that can be changed. Of at most MOST_GROUPS groups and MOST_LINES lines.
 */
export async function projectionWorkbook(source: ProjectionSource): Promise<Uint8Array> {
  const { projectionBook } = await import("./spreadsheet/workbook.js");
  return projectionBook(source);
}

/** A comparison as such a spreadsheet; each of its columns has at most MOST_GROUPS groups. */
export async function comparisonWorkbook(source: ComparisonSource): Promise<Uint8Array> {
  const { comparisonBook } = await import("./spreadsheet/workbook.js");
  return comparisonBook(source);
}
