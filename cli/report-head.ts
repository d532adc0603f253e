import type { LoadedCard } from "kms-cost";
import { engineText, words } from "./words.js";

/** The rate card that a report rests on, by name and id. */
export function cardTitle(id: string, cards: readonly LoadedCard[]): string {
  return words.title(engineText.cardName(cards.find((card) => card.id === id)?.name ?? id), id);
}

/** Sections with an empty line between them; those without lines are left out. */
export function joinSections(sections: readonly (readonly string[])[]): string[] {
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]));
}
