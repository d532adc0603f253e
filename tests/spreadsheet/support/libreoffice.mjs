// Spreadsheets as LibreOffice computes them.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "hucre/csv";
import { openXlsx, saveXlsx } from "hucre/xlsx";

/** Comma, quotes, UTF-8, from the first row; figures with all digits and not as they are formatted; the first sheet. */
const AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1";

/** Opens workbooks, computes them anew, and gives the rows of the first sheet of each. */
export function recalculated(folder, names) {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const files = names.map((name) => join(folder, `${name}.xlsx`));
  const { status, stderr } = spawnSync(
    "soffice",
    [profile, "--headless", "--convert-to", AS_CSV, "--outdir", join(folder, "csv"), ...files],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
  return new Map(
    names.map((name) => [
      name,
      parseCsv(readFileSync(join(folder, "csv", `${name}-Bill.csv`), "utf8")),
    ]),
  );
}

/** A workbook with these inputs changed, and without any figure that was computed before. */
export async function changed(bytes, inputs) {
  const workbook = await openXlsx(bytes);
  const sheet = workbook.sheets.find(({ name }) => name === "Inputs");
  for (const { row, column, value } of inputs) {
    const at = sheet.rows.findIndex(([first], i) => first === row && isInput(sheet, i, column));
    if (at < 0) throw new Error(`There is no input ${row}, ${column}.`);
    sheet.rows[at][column] = value;
    sheet.cells.set(`${at},${column}`, { value, type: "number" });
  }
  for (const { cells } of workbook.sheets)
    for (const cell of cells?.values() ?? []) delete cell.formulaResult;
  return saveXlsx(workbook);
}

function isInput(sheet, row, column) {
  return (
    typeof sheet.rows[row][column] === "number" || sheet.cells.get(`${row},${column}`)?.formula
  );
}
