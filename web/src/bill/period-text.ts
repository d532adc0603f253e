import type { CommonText } from "../../../text/en/common.js";
import type { Estimate } from "../../../wasm/src/types.js";
import type { Dates } from "../dates.js";

/** The period that was billed, as the bill calls it. */
export function periodText(
  { words, dates }: { readonly words: CommonText; readonly dates: Dates },
  estimate: Estimate,
): string {
  const { days, month } = estimate.period;
  return month === null ? words.bill.days(days) : words.bill.month(dates.month(month), days);
}
