import { writeXlsx } from "hucre/xlsx";
import { estimateDocument } from "../estimate-document.js";
import { billSheet } from "./bill.js";
import { callsSheet } from "./calls.js";
import { hostingSheets } from "./hosting.js";
import { inputsSheet } from "./inputs.js";
import { notesSheet } from "./notes.js";
import { groupsOf, type Source } from "./source.js";

/**
 * An estimate as a spreadsheet (.xlsx) whose amounts are formulas over inputs that can be changed. Beside each stands
 * what the engine has computed, and whether both agree. Of at most MOST_GROUPS groups.
 */
export function estimateBook(source: Source): Promise<Uint8Array> {
  const { estimate, scenario, card, words } = source;
  const groups = groupsOf(source);
  const inputs = inputsSheet(source, groups);
  const hosting = hostingSheets(source, inputs, groups);
  const calls = callsSheet(source, inputs, groups);
  const bill = billSheet(source, inputs, {
    groups,
    hosting: hosting.groups,
    calls: calls.groups,
  });
  return writeXlsx({
    sheets: [
      bill.build(4),
      inputs.sheet.build(0),
      ...hosting.sheets.map((sheet) => sheet.build(3)),
      calls.sheet.build(3),
      notesSheet(
        words.exports.sheet.aboutFormulas,
        estimateDocument(estimate, scenario, card, words).facts,
        words,
      ).build(0),
    ],
  });
}
