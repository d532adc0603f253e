import { html, type TemplateResult } from "lit/html.js";
import { focusOn } from "../focus.js";
import { icon } from "../icons.js";
import type { GroupDraft } from "../state/draft.js";
import { moved, withCopy, without } from "../state/edits.js";
import type { View } from "../view.js";

/** Move, duplicate and remove. The focus follows what was done, so that keys can do it again. */
export function groupButtons(
  view: View,
  group: GroupDraft,
  index: number,
  name: string,
): TemplateResult {
  const { words, calculator, state } = view;
  const last = state.draft.groups.length - 1;
  const move = (by: -1 | 1, button: string, other: string): void => {
    calculator.change(moved(calculator.state.draft, group.id, by));
    const atEnd = by === -1 ? index + by === 0 : index + by === last;
    focusOn(view.root, `${group.id}-${atEnd ? other : button}`);
  };
  const duplicate = (): void => {
    calculator.change(withCopy(calculator.state.draft, group.id));
    focusOn(view.root, `${calculator.state.draft.groups[index + 1]?.id}-label`);
  };
  const remove = (): void => {
    const { draft } = calculator.state;
    calculator.change(without(draft, group.id), { draft, removed: { index, label: name } });
    focusOn(view.root, "undo");
  };
  return html`<div class="group-buttons">
    <button type="button" id="${group.id}-up" class="icon" ?disabled=${index === 0}
      aria-label=${words.group.moveUp(name)} title=${words.group.upShort}
      @click=${() => move(-1, "up", "down")}>${icon.up}</button>
    <button type="button" id="${group.id}-down" class="icon" ?disabled=${index === last}
      aria-label=${words.group.moveDown(name)} title=${words.group.downShort}
      @click=${() => move(1, "down", "up")}>${icon.down}</button>
    <button type="button" id="${group.id}-duplicate" class="icon"
      aria-label=${words.group.duplicate(name)} title=${words.group.duplicateShort}
      @click=${duplicate}>${icon.copy}</button>
    <button type="button" id="${group.id}-remove" class="icon"
      aria-label=${words.group.remove(name)} title=${words.group.removeShort}
      @click=${remove}>${icon.remove}</button>
  </div>`;
}
