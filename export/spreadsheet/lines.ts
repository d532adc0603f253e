import type { Countable } from "../../text/catalogue.js";
import type { ProjectedLine } from "../../wasm/src/types.js";
import type { ExportWords } from "../words.js";
import { quoted } from "./check.js";
import type { PriceCells } from "./prices.js";
import { type Content, Sheet } from "./sheet.js";

export type Charge = "hosting" | "calls" | "meters";

/** What lines belong to: a month, or a column of a comparison. */
export interface Block {
  /** Lines are summed up by it. */
  readonly number: number;
  readonly name: string;
}

interface Row {
  readonly name: string;
  readonly charge: Charge;
  readonly unit: Countable;
  readonly quantity: Content;
  /** Undefined: the card has none. */
  readonly price: PriceCells | undefined;
  /** What the engine says, where it says it. */
  readonly amount: string | undefined;
}

const NUMBER = 0;
const BLOCK = 1;
const NAME = 2;
const CHARGE = 3;
const QUANTITY = 4;
const UNIT = 5;
const PRICE = 6;
const PER = 7;
const AMOUNT = 8;
const HEAD = 3;

/** Units at a price, line by line. Their quantities can be changed, but nothing computes them anew. */
export class Lines {
  readonly sheet: Sheet;
  readonly #words: ExportWords;

  /** @param blocks what the lines belong to is called so */
  constructor(blocks: string, words: ExportWords) {
    const { sheet: names, columns } = words.exports;
    this.#words = words;
    this.sheet = new Sheet(names.lines, [8, 24, 32, 12, 18, 16, 16, 16, 22]);
    this.sheet.put(0, 0, { text: names.lines }, "title");
    this.sheet.put(1, 0, { text: names.linesLead });
    this.sheet.putTexts(
      HEAD,
      [
        names.number,
        blocks,
        names.groups,
        names.charge,
        columns.quantity,
        names.unit,
        names.price,
        names.per,
        names.amount,
      ],
      "head",
    );
  }

  /** Each slice of a line of the engine. */
  putSlices(
    block: Block,
    name: string,
    unit: Countable,
    { charge, slices }: Pick<ProjectedLine, "charge" | "slices">,
    prices: readonly (PriceCells | undefined)[],
  ): void {
    for (const { price, quantity, amount } of slices)
      this.put(block, {
        name,
        charge,
        unit,
        quantity: { number: quantity },
        price: prices[price],
        amount: amount ?? undefined,
      });
  }

  put(block: Block, { name, charge, unit, quantity, price, amount }: Row): void {
    const { text } = this.#words;
    const { sheet } = this;
    const row = sheet.nextRow;
    sheet.put(row, NUMBER, { number: String(block.number) }, "plain", "count");
    sheet.put(row, BLOCK, { text: block.name });
    sheet.put(row, NAME, { text: name });
    sheet.put(row, CHARGE, { text: text.charges[charge] });
    const units = sheet.put(
      row,
      QUANTITY,
      quantity,
      "formula" in quantity ? "plain" : "input",
      "count",
    );
    sheet.put(row, UNIT, { text: text.count(unit, "0", "").trim() });
    if (price === undefined) {
      sheet.put(row, AMOUNT, { text: text.estimate.notPriced }, "right");
      return;
    }
    const { applied } = price;
    const each = { formula: price.price, result: applied.price ?? undefined };
    const cost = sheet.put(row, PRICE, each, "plain", "amount");
    const per = sheet.put(row, PER, { formula: price.per, result: applied.per }, "plain", "count");
    const formula = `${units}*${cost}/${per}`;
    sheet.put(row, AMOUNT, { formula, result: amount }, "plain", "amount");
  }

  /** To be called once every line is there. @return the sum of a block's lines of a charge, as a formula */
  sum(number: string, charge: Charge): string {
    const of = (column: number): string => this.sheet.range(column, HEAD + 1, this.#lastRow);
    const name = quoted(this.#words.text.charges[charge]);
    return `SUMIFS(${of(AMOUNT)},${of(NUMBER)},${number},${of(CHARGE)},${name})`;
  }

  /** The sheet, whose quantities are whole numbers. */
  finished(): Sheet {
    this.sheet.limit(QUANTITY, HEAD + 1, this.#lastRow, "count");
    return this.sheet;
  }

  get #lastRow(): number {
    return Math.max(HEAD + 1, this.sheet.nextRow - 1);
  }
}
