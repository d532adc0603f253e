import { html, nothing, type TemplateResult } from "lit/html.js";
import { explainLine } from "../../../text/explain.js";
import type { Line, Slice } from "../../../wasm/src/types.js";
import { focusOn } from "../focus.js";
import { cellId } from "../price-list/cell-id.js";
import { cellName } from "../price-list/rows.js";
import { cardOf, type View } from "../view.js";

/** The arithmetic of a line, with the rules that it follows and the cells of the rate card that it uses. */
export function explanation(view: View, line: Line): TemplateResult {
  const { text, words, state } = view;
  const rows = explainLine(line, state.estimate?.currency ?? "", text);
  const rules = [...new Set(line.slices.map((slice) => slice.rule))];
  return html`<ul class="sums">
      ${rows.map(
        (row) => html`<li ?data-slice=${row.slice !== null}>
          <span class="sum">${row.text}</span>
          ${row.slice === null ? nothing : cellLinks(view, row.slice)}
        </li>`,
      )}
    </ul>
    ${rules.map((rule) => html`<p class="rule">${words.bill.rule(text.rules[rule].meaning, text.rules[rule].section)}</p>`)}`;
}

function cellLinks(view: View, slice: Slice): TemplateResult[] {
  const card = cardOf(view, view.state.estimate?.rateCard ?? "");
  const cells = [slice.cell, slice.multiplier?.cell].filter((cell) => cell != null);
  return cells.map((cell) => {
    const go = (event: Event): void => {
      event.preventDefault();
      focusOn(cellId(cell));
    };
    return html`<a class="cell-link" href="#${cellId(cell)}" data-cell=${cell} @click=${go}>${view.words.bill.cell(cellName(view, card, cell))}</a>`;
  });
}
