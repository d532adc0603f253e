import type { Source } from "./spreadsheet/source.js";

/**
 * An estimate as a spreadsheet (.xlsx) whose amounts are formulas over inputs that can be changed, of at most
 * MOST_GROUPS groups. What writes it is as large as all the rest of this module, and is fetched only here.
 */
export async function estimateWorkbook(source: Source): Promise<Uint8Array> {
  const { workbookOf } = await import("./spreadsheet/workbook.js");
  return workbookOf(source);
}
