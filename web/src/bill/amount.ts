import { html, nothing, type TemplateResult } from "lit/html.js";
import type { View } from "../view.js";
import { marked } from "./marked.js";

/** Two decimals, or as many as there are: what an exact amount is shown with. */
export function shownDecimals(amount: string): number {
  return Math.max(2, amount.split(".")[1]?.length ?? 0);
}

/** How many decimals the longest of some amounts has: the width that a column of them needs. */
export function mostDecimals(amounts: readonly (string | null)[]): number {
  return amounts.reduce((most, amount) => Math.max(most, shownDecimals(amount ?? "0")), 0);
}

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
