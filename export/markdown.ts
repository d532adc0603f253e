import type { Formats } from "../text/format.js";
import type { Cell, Row, Table } from "./table.js";

/** A table as GitHub-flavoured Markdown, with figures as the language writes them. */
export function markdownTable({ columns, rows }: Table, formats: Formats): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(({ name }) => markdownText(name))),
    line(columns.map(({ align }) => (align === "left" ? "---" : "---:"))),
    ...rows.map((row) => line(row.cells.map((cell) => cellText(cell, row, formats)))),
  ];
}

/** Text that says in Markdown what it says as it is: no mark of its own is taken for formatting. */
export function markdownText(text: string): string {
  return (
    text
      .replace(/[\\`*_{}[\]<>#|~&!@]/g, "\\$&")
      // An address would become a link, and swallow marks after it.
      .replace(/:(?=\/\/)|(?<=\bwww)\./gi, "\\$&")
      .replace(/\s*[\r\n]+\s*/g, " ")
      .trim()
  );
}

export function strong(markdown: string): string {
  return markdown === "" ? "" : `**${markdown}**`;
}

function cellText(cell: Cell, row: Row, formats: Formats): string {
  const text = typeof cell === "string" ? markdownText(cell) : figureText(cell, formats);
  return row.strong === true ? strong(text) : text;
}

function figureText(cell: Exclude<Cell, string>, formats: Formats): string {
  switch (cell.kind) {
    case "amount":
      return formats.exact(cell.exact);
    case "count":
      return formats.count(cell.exact);
    case "change":
      return formats.change(cell.exact);
  }
}
