import { html, nothing, type TemplateResult } from "lit/html.js";
import { unitOf } from "../../../text/explain.js";
import type { Estimate, Line } from "../../../wasm/src/types.js";
import { groupName } from "../group-name.js";
import { icon } from "../icons.js";
import { showMore } from "../show-more.js";
import type { View } from "../view.js";
import { amount, mostDecimals } from "./amount.js";
import { explanation } from "./explanation.js";

const CHARGES = ["hosting", "calls"] as const;

/** The itemised bill: hosting, then calls, each line opening to its arithmetic, and the sum of all. */
export function lines(view: View, estimate: Estimate): TemplateResult {
  const { words, text, state } = view;
  const decimals = mostDecimals([estimate.total, ...estimate.lines.map((line) => line.amount)]);
  return html`<table class="lines">
      <caption class="visually-hidden">
        ${words.bill.linesTitle(estimate.currency)}
      </caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">${words.bill.item}</th>
          <th scope="col">${words.bill.amount(estimate.currency)}</th>
        </tr>
      </thead>
      ${CHARGES.map((charge) => {
        const shown = estimate.lines.filter((line) => line.charge === charge).slice(0, state.shown);
        return html`<tbody class=${charge}>
          <tr class="charge">
            <th scope="rowgroup">${text.charges[charge]}</th>
            <td data-figure=${charge}>${amount(view, estimate[charge], decimals)}</td>
          </tr>
          ${shown.map((line) => lineRows(view, estimate, line, decimals))}
        </tbody>`;
      })}
      <tfoot>
        <tr class="whole">
          <th scope="row">${words.bill.total}</th>
          <td data-figure="sum">${amount(view, estimate.total, decimals)}</td>
        </tr>
      </tfoot>
    </table>
    ${showMore(view, estimate.groups.length)}`;
}

/** Names a line as long as its group is on the page. */
export function lineKey(groupId: string, charge: Line["charge"]): string {
  return `${groupId}-${charge}`;
}

function lineRows(view: View, estimate: Estimate, line: Line, decimals: number): TemplateResult {
  const key = lineKey(view.state.priced?.groups[line.group]?.id ?? "", line.charge);
  const open = view.state.opened.has(key);
  const toggle = (): void => {
    const opened = new Set(view.calculator.state.opened);
    if (!opened.delete(key)) {
      opened.add(key);
    }
    view.calculator.open(opened);
  };
  return html`<tr class="line" data-group=${line.group}>
      <th scope="row">
        <button type="button" class="open" aria-expanded=${open} aria-controls="${key}-arithmetic" @click=${toggle}>
          ${icon.open}<span class="item"
            ><span class="item-name">${groupName(view, line.group)}</span>
            <span class="quantity">${view.text.count(unitOf(line, estimate), line.quantity, view.formats.count(line.quantity))}</span></span
          >
        </button>
      </th>
      <td data-figure="line">${amount(view, line.amount, decimals)}</td>
    </tr>
    <tr class="arithmetic" id="${key}-arithmetic" ?hidden=${!open}>
      ${open ? html`<td colspan="2">${explanation(view, estimate, line)}</td>` : nothing}
    </tr>`;
}
