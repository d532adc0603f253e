import { decimalText } from "../../../text/typed-decimal.js";
import { parseTypedNumber } from "../../../text/typed-number.js";

/**
 * A share typed as `0.9` or `90%`, as the decimal string that a scenario holds.
 * Any other text goes to the engine as it is, to be refused there.
 */
export function toEngineRatio(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === "") {
    return undefined;
  }
  const percent = /^(.*?)\s*[%％]$/.exec(trimmed);
  const typed = parseTypedNumber(percent?.[1] ?? trimmed);
  if (typed === undefined || typed.digits < 0n) {
    return trimmed;
  }
  return decimalText(typed.digits, typed.decimals + (percent ? 2 : 0));
}

/** The decimal string of a share, as a person writes it: 0.925 is 92.5%. */
export function ratioPercent(ratio: string): string {
  const typed = parseTypedNumber(ratio);
  return typed === undefined ? ratio : `${decimalText(typed.digits * 100n, typed.decimals)}%`;
}
