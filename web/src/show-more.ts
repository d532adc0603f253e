import { html, nothing, type TemplateResult } from "lit/html.js";
import type { View } from "./view.js";

/** Ends a list that is too long to be shown as a whole. */
export function showMore(view: View, entries: number): TemplateResult | typeof nothing {
  const hidden = entries - view.state.shown;
  return hidden <= 0
    ? nothing
    : html`<button type="button" class="quiet" @click=${() => view.calculator.showMore()}>
        ${view.words.more(view.formats.count(String(hidden)))}
      </button>`;
}
