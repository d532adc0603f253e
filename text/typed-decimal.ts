import { parseTypedNumber } from "./typed-number.js";

/** A comma with one or two digits after it cannot be a separator of thousands. */
const DECIMAL_COMMA = /^([^.,]*)[,，](\d{1,2})$/;

/**
 * A number that may have decimals, typed as `1,250.5`, `12,5` or `2k`, as the decimal string that a scenario holds.
 * Any other text goes to the engine as it is, to be refused there. A blank field is left out.
 */
export function toEngineDecimal(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === "") {
    return undefined;
  }
  const typed = parseTypedNumber(trimmed.normalize("NFKC").replace(DECIMAL_COMMA, "$1.$2"));
  return typed === undefined || typed.digits < 0n
    ? trimmed
    : decimalText(typed.digits, typed.decimals);
}

/** The same for a percentage: `12.5`, `12.5%` and `12,5 %` are one. */
export function toEnginePercent(text: string): string | undefined {
  return toEngineDecimal(text.replace(/(\S)\s*[%％]\s*$/, "$1"));
}

/** `digits` × 10^-`decimals`, as text. */
export function decimalText(digits: bigint, decimals: number): string {
  const padded = String(digits).padStart(decimals + 1, "0");
  const cut = padded.length - decimals;
  const fraction = padded.slice(cut).replace(/0+$/, "");
  return fraction === "" ? padded.slice(0, cut) : `${padded.slice(0, cut)}.${fraction}`;
}
