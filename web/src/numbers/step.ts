import { typedWhole } from "../../../text/typed-number.js";

/** How far an arrow key goes, by the size of the number it leaves. */
function stepFor(size: bigint): bigint {
  if (size < 100n) return 1n;
  if (size < 10_000n) return 10n;
  if (size < 10_000_000n) return 1_000n;
  return 1_000_000n;
}

/** The next round number up or down, never below 0; undefined when the text is no whole number. */
export function stepped(text: string, direction: "up" | "down"): string | undefined {
  const value = text.trim() === "" ? 0n : typedWhole(text);
  if (value === undefined || value < 0n) {
    return undefined;
  }
  if (direction === "up") {
    const step = stepFor(value);
    return String((value / step + 1n) * step);
  }
  if (value === 0n) {
    return "0";
  }
  // Judged one lower, so that going down from 100 undoes going up from 99.
  const step = stepFor(value - 1n);
  return String(((value - 1n) / step) * step);
}
