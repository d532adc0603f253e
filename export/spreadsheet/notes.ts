import type { Fact } from "../document.js";
import type { ExportWords } from "../words.js";
import { Sheet } from "./sheet.js";

/** What the figures rest on, and what the formulas can and cannot do. */
export function notesSheet(
  about: readonly string[],
  facts: readonly Fact[],
  { exports }: ExportWords,
): Sheet {
  const names = exports.sheet;
  const sheet = new Sheet(names.notes, [28, 100]);
  sheet.put(0, 0, { text: names.notes }, "title");
  for (const note of [...names.aboutNumbers, ...about, names.aboutNotPriced])
    sheet.put(sheet.nextRow, 1, { text: note }, "note");
  for (const { name, texts } of facts)
    texts.forEach((text, i) => {
      const row = sheet.nextRow;
      if (i === 0) sheet.put(row, 0, { text: name }, "strong");
      sheet.put(row, 1, { text }, "note");
    });
  return sheet;
}
