import type { Adjusted } from "../../wasm/src/types.js";
import type { ExportWords } from "../words.js";
import type { Charge } from "./lines.js";
import type { Sheet } from "./sheet.js";

/** References to the percentages of discounts and of the tax. */
export type Percents = Readonly<Record<Charge | "tax", string>>;

const LARGEST_DISCOUNT = 100;
const PERCENT = 2;

/** The percentages that these discounts and taxes rest on, as inputs. */
export function putPercents(
  sheet: Sheet,
  charges: readonly Charge[],
  adjusted: readonly Adjusted[],
  { text, exports }: ExportWords,
): Percents {
  const lines = adjusted.flatMap((one) => one.lines);
  const put = (label: string, stated: string | undefined, highest?: number): string => {
    const row = sheet.nextRow;
    sheet.put(row, 0, { text: exports.sheet.inPercent(label) });
    return sheet.input(row, PERCENT, { number: stated ?? "0" }, "amount", highest);
  };
  const discount = (on: Charge): string =>
    charges.includes(on)
      ? put(
          text.estimate.adjustment("discount", on),
          lines.find((line) => line.on === on)?.percent,
          LARGEST_DISCOUNT,
        )
      : "0";
  return {
    hosting: discount("hosting"),
    calls: discount("calls"),
    meters: discount("meters"),
    tax: put(
      text.estimate.adjustment("tax", undefined),
      lines.find(({ kind }) => kind === "tax")?.percent,
    ),
  };
}
