import type { Source } from "../../../wasm/src/types.js";
import type { View } from "../view.js";

/** Where prices were read, and in which span of time, as far as the card says. */
export function sourceText(
  { words, text, dates }: View,
  { title, path, firstRead, lastRead }: Source,
): string {
  const place = [text.cardName(title), path].filter(Boolean).join(", ");
  const days = [firstRead, lastRead]
    .filter((day) => day !== undefined)
    .map((day) => dates.day(day));
  return words.source(place, days);
}
