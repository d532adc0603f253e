import { type Formats, formatsFor } from "../../../text/format.js";
import type { ElementWords } from "../../../text/load/element.js";
import { type Dates, datesFor } from "../../../web/src/dates.js";

/** All that an element says in one language, and how it writes numbers and dates. */
export interface Words extends ElementWords {
  readonly formats: Formats;
  readonly dates: Dates;
}

const known = new Map<ElementWords, Words>();

/** Making formatters is slow, so that each is made once for a language. */
export function withFormats(spoken: ElementWords): Words {
  let words = known.get(spoken);
  if (words === undefined) {
    const { locale } = spoken.words;
    words = { ...spoken, formats: formatsFor(locale), dates: datesFor(locale) };
    known.set(spoken, words);
  }
  return words;
}
