import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ExplanationRow } from "../../../text/explain.js";
import type { AppliedPrice, Estimate } from "../../../wasm/src/types.js";
import { focusOn } from "../focus.js";
import { cellId } from "../price-list/cell-id.js";
import { cellName } from "../price-list/rows.js";
import { cardOf, type View } from "../view.js";

/** The arithmetic of a line, with the rules that it follows and the cells of the rate card that it uses. */
export function explanation(
  view: View,
  estimate: Estimate,
  rows: readonly ExplanationRow[],
): TemplateResult {
  const { text, words } = view;
  const rules = new Set(rows.flatMap(({ price }) => price?.rule ?? []));
  return html`<ul class="sums">
      ${rows.map(
        (row) => html`<li ?data-slice=${row.price !== null}>
          <span class="sum">${row.text}</span>
          ${row.price === null ? nothing : cellLinks(view, estimate, row.price)}
        </li>`,
      )}
    </ul>
    ${[...rules].map((rule) => html`<p class="rule">${words.bill.rule(text.rules[rule].meaning, text.rules[rule].section)}</p>`)}`;
}

function cellLinks(view: View, { rateCard }: Estimate, price: AppliedPrice): TemplateResult[] {
  const card = cardOf(view, rateCard);
  const cells = [price.cell, price.multiplier?.cell].filter((cell) => cell != null);
  return cells.map((cell) => {
    const go = (event: Event): void => {
      event.preventDefault();
      focusOn(view.root, cellId(cell));
    };
    return html`<a class="cell-link" href="#${cellId(cell)}" data-cell=${cell} @click=${go}>${view.words.bill.cell(cellName(view, card, cell))}</a>`;
  });
}
