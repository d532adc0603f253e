import { repeat } from "lit/directives/repeat.js";
import { html, nothing, type TemplateResult } from "lit/html.js";
import { focusOn } from "../focus.js";
import { showMore } from "../show-more.js";
import { withNewGroup } from "../state/edits.js";
import type { View } from "../view.js";
import { groupEditor } from "./group-editor.js";

/** The key groups, and the way to add one or to have a removed one back. */
export function workload(view: View): TemplateResult {
  const { words, state, calculator } = view;
  const { groups } = state.draft;
  const add = (): void => {
    calculator.change(withNewGroup(calculator.state.draft));
    focusOn(view.root, `${calculator.state.draft.groups.at(-1)?.id}-keys`);
  };
  return html`<section class="workload" aria-labelledby="workload-title">
    <h2 id="workload-title" tabindex="-1">${words.workload.title}</h2>
    ${undoNotice(view)}
    <ol class="groups">
      ${repeat(
        groups.slice(0, state.shown),
        (group) => group.id,
        (group, index) => groupEditor(view, group, index),
      )}
    </ol>
    ${showMore(view, groups.length)}
    <button type="button" id="add-group" class="add" @click=${add}>${words.workload.add}</button>
  </section>`;
}

function undoNotice(view: View): TemplateResult | typeof nothing {
  const { words, state, calculator } = view;
  const { undo } = state;
  if (undo === undefined) {
    return nothing;
  }
  const back = (): void => {
    calculator.undo();
    const index = undo.removed?.index ?? 0;
    focusOn(view.root, `${calculator.state.draft.groups[index]?.id}-label`);
  };
  return html`<p class="undo">
    <span>${undo.removed ? words.undo.removed(undo.removed.label) : words.undo.replaced}</span>
    <button type="button" id="undo" class="quiet" @click=${back}>${words.undo.button}</button>
  </p>`;
}
