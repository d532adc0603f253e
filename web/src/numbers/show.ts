import { formatsFor } from "../../../text/format.js";
import { typedWhole } from "../../../text/typed-number.js";

/** The number with separators; any other text as it was typed. */
export function withSeparators(text: string, locale: string): string {
  const whole = typedWhole(text);
  return whole === undefined ? text : formatsFor(locale).count(String(whole));
}
