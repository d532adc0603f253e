import type { Cell, CellStyle, DataValidation, WriteSheet } from "hucre/xlsx";

/** What a cell holds: text, a number as the engine writes it, or a formula with what it comes to. */
export type Content =
  | { readonly text: string }
  | { readonly number: string }
  | { readonly formula: string; readonly result?: string | undefined }
  /** A formula whose result is text. */
  | { readonly formula: string; readonly textResult: string };

export type StyleName = "plain" | "title" | "head" | "strong" | "input" | "note" | "right";

const AMOUNT = "#,##0.00##########";
const COUNT = "#,##0";
const INPUT: CellStyle = {
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF6D6" } },
  font: { color: { rgb: "1F3B8C" } },
};
const STYLES: Readonly<Record<StyleName, CellStyle>> = {
  plain: {},
  title: { font: { bold: true, size: 14 } },
  head: { font: { bold: true }, border: { bottom: { style: "thin" } } },
  strong: { font: { bold: true } },
  input: INPUT,
  note: { alignment: { wrapText: true, vertical: "top" } },
  right: { alignment: { horizontal: "right" } },
};

/** How a number is shown: every digit of an amount or a price, or a whole number. */
export type NumberForm = "amount" | "count";

/** Writes one sheet of a workbook, cell by cell. Rows and columns count from 0. */
export class Sheet {
  readonly name: string;
  readonly #widths: readonly number[];
  readonly #cells = new Map<string, Partial<Cell>>();
  readonly #validations: DataValidation[] = [];
  #rows = 0;

  constructor(name: string, widths: readonly number[]) {
    this.name = name;
    this.#widths = widths;
  }

  /** The first row that nothing has been written to. */
  get nextRow(): number {
    return this.#rows;
  }

  /** Writes a cell. @return the reference to it from any sheet */
  put(
    row: number,
    column: number,
    content: Content,
    style: StyleName = "plain",
    form?: NumberForm,
  ): string {
    this.#rows = Math.max(this.#rows, row + 1);
    this.#cells.set(`${row},${column}`, {
      ...written(content),
      style: {
        ...STYLES[style],
        ...(form !== undefined && { numFmt: form === "amount" ? AMOUNT : COUNT }),
      },
    });
    return this.at(row, column);
  }

  /** Texts side by side from the first column on. */
  putTexts(row: number, texts: readonly string[], style: StyleName = "plain"): void {
    texts.forEach((text, column) => {
      this.put(row, column, { text }, style);
    });
  }

  /** A cell that is to be changed, and what may be put there. */
  input(row: number, column: number, content: Content, form: NumberForm, highest?: number): string {
    this.limit(column, row, row, form, highest);
    return this.put(row, column, content, "input", form);
  }

  /** What may be put into a part of a column, both rows included. */
  limit(column: number, from: number, to: number, form: NumberForm, highest?: number): void {
    const letter = letters(column);
    this.#validations.push({
      type: form === "count" ? "whole" : "decimal",
      ...(highest === undefined
        ? { operator: "greaterThanOrEqual", formula1: "0" }
        : { operator: "between", formula1: "0", formula2: String(highest) }),
      range: from === to ? `${letter}${from + 1}` : `${letter}${from + 1}:${letter}${to + 1}`,
      allowBlank: false,
      showErrorMessage: true,
    });
  }

  at(row: number, column: number): string {
    return `${this.#prefix}$${letters(column)}$${row + 1}`;
  }

  /** A part of a column, both rows included. */
  range(column: number, from: number, to: number): string {
    return `${this.at(from, column)}:$${letters(column)}$${to + 1}`;
  }

  get #prefix(): string {
    return `'${this.name.replaceAll("'", "''")}'!`;
  }

  /** @param frozen how many rows at the top stay in sight */
  build(frozen: number): WriteSheet {
    return {
      name: this.name,
      // The rows are needed for their number alone: what stands in them comes from the cells.
      rows: Array.from({ length: this.#rows }, () => []),
      cells: this.#cells,
      columns: this.#widths.map((width) => ({ width })),
      dataValidations: this.#validations,
      freezePane: { rows: frozen },
    };
  }
}

function written(content: Content): Partial<Cell> {
  if ("text" in content) return { value: printable(content.text), type: "string" };
  if ("number" in content) return { value: Number(content.number), type: "number" };
  if ("textResult" in content)
    return {
      value: null,
      type: "formula",
      formula: content.formula,
      formulaResult: content.textResult,
    };
  const { formula, result } = content;
  return {
    value: null,
    type: "formula",
    formula,
    ...(result !== undefined && { formulaResult: Number(result) }),
  };
}

/** Without what XML cannot hold. */
function printable(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
}

function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest;
}
