import { html, nothing, type TemplateResult } from "lit/html.js";
import type { View } from "../view.js";
import { shownDecimals } from "./decimals.js";
import { marked } from "./marked.js";

/** An exact amount in a column that is aligned on the decimal point; or that there is no price. */
export function amount(view: View, exact: string | null, decimals: number): TemplateResult {
  if (exact === null) {
    return html`<span class="not-priced">${view.text.estimate.notPriced}</span>`;
  }
  // Digits that nobody sees or hears keep the place of decimals that this amount has not.
  const room = decimals - shownDecimals(exact);
  return html`<span class="amount" ${marked(exact)}>${view.formats.exact(exact)}</span
    >${room > 0 ? html`<span class="room" aria-hidden="true">${"0".repeat(room)}</span>` : nothing}`;
}
