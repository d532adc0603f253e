import { displayWidth } from "./terminal-text.js";

export type Alignment = "left" | "right" | "point";
/** The cells of a row; or a line of text across the table, which takes no part in its widths. */
export type Row = readonly string[] | string;

const gap = "  ";
// Numbers make room for decimals that others have; a heading does not.
const endsInDigit = /\d$/;

/** Rows as lines of equal columns. "point" aligns numbers on their decimal point. */
export function tableLines(rows: readonly Row[], alignments: readonly Alignment[]): string[] {
  const points = alignments.map(
    (alignment, column) => alignment === "point" && fractionWidth(rows, column),
  );
  const cellsOf = (row: readonly string[]): string[] =>
    row.map((cell, column) => {
      const widest = points[column];
      return typeof widest === "number" && endsInDigit.test(cell)
        ? cell + " ".repeat(widest - fractionOf(cell).length)
        : cell;
    });
  const filled = rows.map((row) => (typeof row === "string" ? row : cellsOf(row)));
  const widths = alignments.map((_, column) =>
    Math.max(...cellsIn(filled, column).map(displayWidth), 0),
  );
  return filled.map((row) => (typeof row === "string" ? row : line(row, widths, alignments)));
}

function line(
  cells: readonly string[],
  widths: readonly number[],
  alignments: readonly Alignment[],
): string {
  const padded = cells.map((cell, column) => {
    const room = " ".repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell)));
    return alignments[column] === "left" ? cell + room : room + cell;
  });
  return padded.join(gap);
}

function fractionWidth(rows: readonly Row[], column: number): number {
  return Math.max(...cellsIn(rows, column).map((cell) => fractionOf(cell).length), 0);
}

/** The point and what follows it. */
function fractionOf(cell: string): string {
  return /\.\d+$/.exec(cell)?.[0] ?? "";
}

function cellsIn(rows: readonly Row[], column: number): string[] {
  return rows.flatMap((row) => (typeof row === "string" ? [] : [row[column] ?? ""]));
}
