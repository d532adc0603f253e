import { writeXlsx } from "hucre/xlsx";
import { estimateDocument } from "../estimate-document.js";
import { billSheet } from "./bill.js";
import { callsSheet } from "./calls.js";
import { hostingSheets } from "./hosting.js";
import { inputsSheet } from "./inputs.js";
import { Sheet } from "./sheet.js";
import { groupsOf, type Source } from "./source.js";

/**
 * An estimate as a spreadsheet (.xlsx) whose amounts are formulas over inputs that can be changed. Beside each stands
 * what the engine has computed, and whether both agree. Of at most MOST_GROUPS groups.
 */
export function workbookOf(source: Source): Promise<Uint8Array> {
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
      notesSheet(source).build(0),
    ],
  });
}

/** What the figures rest on, and what the formulas can and cannot do. */
function notesSheet(source: Source): Sheet {
  const { estimate, scenario, card, words } = source;
  const names = words.exports.sheet;
  const sheet = new Sheet(names.notes, [28, 100]);
  sheet.put(0, 0, { text: names.notes }, "title");
  for (const note of names.aboutFormulas) sheet.put(sheet.nextRow, 1, { text: note }, "note");
  for (const { name, texts } of estimateDocument(estimate, scenario, card, words).facts)
    texts.forEach((text, i) => {
      const row = sheet.nextRow;
      if (i === 0) sheet.put(row, 0, { text: name }, "strong");
      sheet.put(row, 1, { text }, "note");
    });
  return sheet;
}
