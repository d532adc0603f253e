// Spreadsheets as LibreOffice computes them.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "hucre/csv";
import { openXlsx, saveXlsx } from "hucre/xlsx";

/** Comma, quotes, UTF-8, from the first row; figures with all digits and not as they are formatted; the first sheet. */
const AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1";

/** Opens workbooks, computes them anew, and gives the rows of the first sheet of each, which is called so. */
export function recalculated(folder, names, sheet) {
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
      parseCsv(readFileSync(join(folder, "csv", `${name}-${sheet}.csv`), "utf8")),
    ]),
  );
}

/**
 * A workbook with these inputs of a sheet changed, and without any figure that was computed before. Of rows that begin
 * with the same text the first one is meant, or the first below a row that begins with `below`.
 */
export async function changed(bytes, inputs, name = "Inputs") {
  const workbook = await openXlsx(bytes);
  const sheet = workbook.sheets.find((found) => found.name === name);
  for (const { row, column, value, below } of inputs) {
    const from = below === undefined ? 0 : sheet.rows.findIndex(([first]) => first === below);
    const at = sheet.rows.findIndex(
      ([first], i) => i >= from && first === row && isInput(sheet, i, column),
    );
    if (at < 0) throw new Error(`There is no input ${row}, ${column}.`);
    sheet.rows[at][column] = value;
    // A sheet without formulas is read without cells.
    sheet.cells ??= new Map();
    sheet.cells.set(`${at},${column}`, { value, type: "number" });
  }
  for (const { cells } of workbook.sheets)
    for (const cell of cells?.values() ?? []) delete cell.formulaResult;
  return saveXlsx(workbook);
}

function isInput(sheet, row, column) {
  return (
    typeof sheet.rows[row][column] === "number" || sheet.cells?.get(`${row},${column}`)?.formula
  );
}
