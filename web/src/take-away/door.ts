import type { TemplateResult } from "lit/html.js";
import type { ExportText } from "../../../text/en/exports.js";
import { loadExportText } from "../../../text/load/exports.js";
import { Door } from "../door.js";
import type { View } from "../view.js";
import type { Menu } from "./menu.js";
import type { Taken } from "./taken.js";

export type TakeAwayDoor = Door<Menu, ExportText>;

/** Brings the forms in which something can be taken away when one asks for them. */
export function takeAwayDoor(redraw: () => void): TakeAwayDoor {
  return new Door(redraw, async () => new (await import("./menu.js")).Menu(redraw), loadExportText);
}

/** The forms, folded under their title. */
export function takeAway(view: View, taken: Taken): TemplateResult | undefined {
  return view.takeAway?.folded(
    view,
    { id: `take-away-${taken.place}`, name: "take-away", title: view.words.takeAway },
    (menu, words) => menu.content(view, words, taken),
  );
}
