import type { Cell, Table } from "./table.js";

/** By this programs for the desk, such as Excel, know that a file is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** A table as a CSV file for people: figures with all their digits and without separators. */
export function csvFile(table: Table): string {
  return BYTE_ORDER_MARK + csvText(csvRows(table));
}

/** The names of the columns, then the cells. */
export function csvRows({ columns, rows }: Table): string[][] {
  return [columns.map(({ name }) => name), ...rows.map(({ cells }) => cells.map(text))];
}

/** Rows as CSV (RFC 4180). Its characters are to be written as UTF-8. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function text(cell: Cell): string {
  return typeof cell === "string" ? cell : cell.exact;
}

function field(text: string): string {
  const safe = isFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Whether a spreadsheet would take the text, such as a label, for something to be computed. A number is none. */
function isFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text) && !/^-\d+(\.\d+)?$/.test(text);
}
