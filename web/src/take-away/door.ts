import type { TemplateResult } from "lit/html.js";
import type { Language } from "../../../text/languages.js";
import { loadExportText } from "../../../text/load/exports.js";
import { Door } from "../door.js";
import type { View } from "../view.js";
import type { Taken } from "./taken.js";

/** The forms in which something can be taken away. */
export interface TakeAway {
  /** Folded under their title. */
  forms(view: View, taken: Taken): TemplateResult;
  prepare(language: Language): Promise<void>;
}

/** Brings the forms when one asks for them. */
export function takeAwayDoor(redraw: () => void): TakeAway {
  const bring = async () => new (await import("./menu.js")).Menu(redraw);
  const door = new Door(redraw, bring, loadExportText);
  return {
    forms: (view, taken) =>
      door.folded(
        view,
        { id: `take-away-${taken.place}`, name: "take-away", title: view.words.takeAway },
        (menu, words) => menu.content(view, words, taken),
      ),
    prepare: (language) => door.prepare(language),
  };
}
