import type { AppliedPrice } from "../../wasm/src/types.js";
import type { ExportWords } from "../words.js";
import type { Sheet } from "./sheet.js";

/** References to the price of so many units, its factor included. */
export interface PriceCells {
  readonly price: string;
  readonly per: string;
  readonly applied: AppliedPrice;
}

const CELL = 0;
const RULE = 1;
const PRICE = 2;
const PER = 3;
const FACTOR = 4;
const PRODUCT = 5;
export const PRICE_WIDTHS = [44, 26, 16, 16, 16, 16];

/** Cells of a card that hold prices. Units that a rule leaves free have a price of 0 that is nobody's to change. */
const CHANGEABLE = /^(hosting\.prices|calls\.prices|meters)\./;

/**
 * A row for each price. What stands in one cell of the card is one input here, however many prices rest on it.
 * @return by the place of the price; undefined where the card has none
 */
export function putPrices(
  sheet: Sheet,
  prices: readonly AppliedPrice[],
  { text, exports }: ExportWords,
): (PriceCells | undefined)[] {
  const names = exports.sheet;
  const heads = [names.cell, names.rule, names.price, names.per, names.multiplier, names.product];
  sheet.putTexts(sheet.nextRow + 1, heads, "head");
  const inputs = new Map<string, string>();
  const input = (row: number, column: number, cell: string | null, number: string): string => {
    if (cell === null) return sheet.put(row, column, { number }, "plain", "amount");
    const before = inputs.get(cell);
    if (before !== undefined)
      return sheet.put(row, column, { formula: before, result: number }, "plain", "amount");
    const reference = sheet.input(row, column, { number }, "amount");
    inputs.set(cell, reference);
    return reference;
  };
  return prices.map((applied) => {
    const { rule, cell, price, per, multiplier } = applied;
    const row = sheet.nextRow;
    sheet.put(row, CELL, { text: cell ?? "" });
    sheet.put(row, RULE, { text: text.rules[rule].name });
    if (price === null) {
      sheet.put(row, PRICE, { text: text.estimate.notPriced }, "right");
      return undefined;
    }
    const changeable = cell !== null && CHANGEABLE.test(cell) ? cell : null;
    const base = input(row, PRICE, changeable, multiplier?.basePrice ?? price);
    const units = sheet.put(row, PER, { number: per }, "plain", "count");
    if (multiplier === undefined) return { price: base, per: units, applied };
    const factor = input(row, FACTOR, multiplier.cell, multiplier.factor);
    const product = { formula: `${base}*${factor}`, result: price };
    return { price: sheet.put(row, PRODUCT, product, "plain", "amount"), per: units, applied };
  });
}
