import type { Adjusted } from "../../wasm/src/types.js";
import type { ExportWords } from "../words.js";
import { CHECK_COLUMNS, putCheck } from "./check.js";
import type { Charge } from "./lines.js";
import type { Percents } from "./percents.js";
import type { Sheet } from "./sheet.js";

/** What the engine says of a month, or of a column of a comparison. */
export interface Exact {
  /** null: the card has a price for none of it. */
  readonly charges: Readonly<Record<Charge, string | null>>;
  readonly total: string;
  readonly adjusted: Adjusted | undefined;
}

/** Columns of charges and their total, each as a formula, and where there are discounts or a tax, of what is payable. */
export class TotalColumns {
  readonly #sheet: Sheet;
  readonly #first: number;
  readonly #charges: readonly Charge[];
  readonly #adjusts: boolean;
  readonly #words: ExportWords;

  constructor(
    sheet: Sheet,
    first: number,
    charges: readonly Charge[],
    adjusts: boolean,
    words: ExportWords,
  ) {
    this.#sheet = sheet;
    this.#first = first;
    this.#charges = charges;
    this.#adjusts = adjusts;
    this.#words = words;
  }

  get heads(): string[] {
    const { text, exports } = this.#words;
    const { exact, check } = exports.sheet;
    const { adjustment, payable } = text.estimate;
    return [
      ...this.#charges.map((charge) => text.charges[charge]),
      exports.total,
      exact,
      check,
      ...(this.#adjusts
        ? [
            ...this.#charges.map((charge) => adjustment("discount", charge)),
            adjustment("tax", undefined),
            payable,
            exact,
            check,
          ]
        : []),
    ];
  }

  /** @return the reference to what is payable */
  put(row: number, exact: Exact, sum: (charge: Charge) => string, percents?: Percents): string {
    const { text, exports } = this.#words;
    const charges = this.#charges.map((charge, i) => {
      const result = exact.charges[charge];
      return result === null
        ? this.#sheet.put(row, this.#first + i, { text: text.estimate.notPriced }, "right")
        : this.#amount(row, this.#first + i, sum(charge), result);
    });
    const total = this.#amount(row, this.#totalColumn, `SUM(${charges.join(",")})`, exact.total);
    putCheck(this.#sheet, row, this.#totalColumn + 1, total, exact.total, exports);
    if (!this.#adjusts) return total;
    const lines = exact.adjusted?.lines ?? [];
    const discounts = this.#charges.map((charge, i) =>
      this.#amount(
        row,
        this.#discountColumn + i,
        // A charge without a price is text.
        `-N(${charges[i]})*${percents?.[charge] ?? "0"}/100`,
        lines.find(({ on }) => on === charge)?.amount ?? "0",
      ),
    );
    const before = `(${[total, ...discounts].join("+")})`;
    const tax = this.#amount(
      row,
      this.#payableColumn - 1,
      `${before}*${percents?.tax ?? "0"}/100`,
      lines.find(({ kind }) => kind === "tax")?.amount ?? "0",
    );
    const exactly = exact.adjusted?.total ?? exact.total;
    const payable = this.#amount(row, this.#payableColumn, `${before}+${tax}`, exactly);
    putCheck(this.#sheet, row, this.#payableColumn + 1, payable, exactly, exports);
    return payable;
  }

  /** The sums of some rows: of the total, and of what is payable. */
  putSums(row: number, from: number, to: number, total: string, payable: string | undefined): void {
    const sums = [
      [this.#totalColumn, total],
      ...(payable === undefined ? [] : ([[this.#payableColumn, payable]] as const)),
    ] as const;
    for (const [column, exact] of sums) {
      const formula = `SUM(${this.#sheet.range(column, from, to)})`;
      const cell = this.#sheet.put(row, column, { formula, result: exact }, "strong", "amount");
      putCheck(this.#sheet, row, column + 1, cell, exact, this.#words.exports);
    }
  }

  /** The first column after these. */
  get next(): number {
    return this.#first + this.heads.length;
  }

  /** That of what is payable, which is the total where there is neither discount nor tax. */
  get payableColumn(): number {
    return this.#adjusts ? this.#payableColumn : this.#totalColumn;
  }

  get #totalColumn(): number {
    return this.#first + this.#charges.length;
  }

  get #discountColumn(): number {
    return this.#totalColumn + 1 + CHECK_COLUMNS;
  }

  get #payableColumn(): number {
    return this.#discountColumn + this.#charges.length + 1;
  }

  #amount(row: number, column: number, formula: string, result: string): string {
    return this.#sheet.put(row, column, { formula, result }, "plain", "amount");
  }
}
