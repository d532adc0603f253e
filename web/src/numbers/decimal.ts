import { parseTypedNumber } from "./typed-number.js";

/** The decimal string of digits × 10^-decimals. */
export function decimalText(digits: bigint, decimals: number): string {
  const padded = String(digits).padStart(decimals + 1, "0");
  const cut = padded.length - decimals;
  const fraction = padded.slice(cut).replace(/0+$/, "");
  return fraction === "" ? padded.slice(0, cut) : `${padded.slice(0, cut)}.${fraction}`;
}

/**
 * An amount or a percentage as typed, such as `1,500`, `2.5k` or `3%`, as the decimal string that a scenario holds.
 * Any other text goes to the engine as it is, to be refused there. A blank field is left out.
 */
export function toEngineDecimal(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === "") {
    return undefined;
  }
  const typed = parseTypedNumber(trimmed.replace(/\s*[%％]$/, ""));
  return typed === undefined || typed.digits < 0n
    ? trimmed
    : decimalText(typed.digits, typed.decimals);
}
