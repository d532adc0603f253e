import { html, nothing, type TemplateResult } from "lit/html.js";
import { chargeAmount } from "../../../export/priced.js";
import {
  adjustmentBase,
  type ExplanationRow,
  explainLine,
  explainMeter,
  unitOf,
} from "../../../text/explain.js";
import type { Adjusted, Estimate, Line, MeterLine } from "../../../wasm/src/types.js";
import { groupName } from "../group-name.js";
import { icon } from "../icons.js";
import { showMore } from "../show-more.js";
import type { Draft } from "../state/draft.js";
import type { View } from "../view.js";
import { amount } from "./amount.js";
import { mostDecimals } from "./decimals.js";
import { explanation } from "./explanation.js";

const CHARGES = ["hosting", "calls"] as const;

/** A line as the table shows it. */
interface Shown {
  readonly key: string;
  readonly name: string;
  readonly quantity: string;
  readonly amount: string | null;
  readonly explain: () => readonly ExplanationRow[];
}

/**
 * The itemised bill: hosting, calls, what is metered for the account, each line opening to its arithmetic; the sum of
 * all, and from there discount and tax to what is payable.
 */
export function lines(view: View, estimate: Estimate): TemplateResult {
  const { words, text, state } = view;
  const { adjusted, meters = [] } = estimate;
  const decimals = mostDecimals([
    estimate.total,
    ...[...estimate.lines, ...meters, ...(adjusted?.lines ?? [])].map((line) => line.amount),
    adjusted?.total ?? null,
  ]);
  const charge = (
    name: keyof typeof text.charges,
    sum: string | null,
    shown: readonly TemplateResult[],
  ): TemplateResult => html`<tbody class=${name}>
    <tr class="charge">
      <th scope="rowgroup">${text.charges[name]}</th>
      <td data-figure=${name}>${amount(view, sum, decimals)}</td>
    </tr>
    ${shown}
  </tbody>`;
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
      ${CHARGES.map((name) => {
        const all = estimate.lines.filter((line) => line.charge === name);
        return charge(
          name,
          chargeAmount(estimate, name),
          all
            .slice(0, state.shown)
            .map((line) =>
              lineRows(view, estimate, groupLine(view, estimate, line), decimals, line.group),
            ),
        );
      })}
      ${
        estimate.metered === undefined
          ? nothing
          : charge(
              "meters",
              estimate.metered,
              meters.map((line) =>
                lineRows(view, estimate, meterLine(view, estimate, line), decimals),
              ),
            )
      }
      <tfoot>
        <tr class="whole">
          <th scope="row">${adjusted === undefined ? words.bill.total : text.estimate.listTotal}</th>
          <td data-figure="sum">${amount(view, estimate.total, decimals)}</td>
        </tr>
        ${adjusted === undefined ? nothing : adjustments(view, estimate, adjusted, decimals)}
      </tfoot>
    </table>
    ${showMore(view, estimate.groups.length)}`;
}

/** The names of all lines on the page, each as long as its group is there. */
export function lineKeys(groups: Draft["groups"], estimate: Estimate): string[] {
  return [
    ...groups.flatMap(({ id }) => CHARGES.map((charge) => `${id}-${charge}`)),
    ...(estimate.meters ?? []).map(({ meter }) => meterKey(meter)),
  ];
}

function meterKey(meter: MeterLine["meter"]): string {
  return `meter-${meter}`;
}

function groupLine(view: View, estimate: Estimate, line: Line): Shown {
  const { text, formats, state } = view;
  return {
    key: `${state.priced?.groups[line.group]?.id ?? ""}-${line.charge}`,
    name: groupName(view, line.group),
    quantity: text.count(unitOf(line, estimate), line.quantity, formats.count(line.quantity)),
    amount: line.amount,
    explain: () => explainLine(line, estimate, text),
  };
}

function meterLine(view: View, estimate: Estimate, line: MeterLine): Shown {
  const { text, formats } = view;
  return {
    key: meterKey(line.meter),
    name: text.meters[line.meter],
    quantity: text.count(`${line.meter}-day`, line.quantity, formats.count(line.quantity)),
    amount: line.amount,
    explain: () => [explainMeter(line, estimate, text)],
  };
}

function lineRows(
  view: View,
  estimate: Estimate,
  line: Shown,
  decimals: number,
  group?: number,
): TemplateResult {
  const { key } = line;
  const open = view.state.opened.has(key);
  const toggle = (): void => {
    const opened = new Set(view.calculator.state.opened);
    if (!opened.delete(key)) {
      opened.add(key);
    }
    view.calculator.open(opened);
  };
  return html`<tr class="line" data-group=${group ?? nothing}>
      <th scope="row">
        <button type="button" class="open" aria-expanded=${open} aria-controls="${key}-arithmetic" @click=${toggle}>
          ${icon.open}<span class="item"
            ><span class="item-name">${line.name}</span>
            <span class="quantity">${line.quantity}</span></span
          >
        </button>
      </th>
      <td data-figure="line">${amount(view, line.amount, decimals)}</td>
    </tr>
    <tr class="arithmetic" id="${key}-arithmetic" ?hidden=${!open}>
      ${open ? html`<td colspan="2">${explanation(view, estimate, line.explain())}</td>` : nothing}
    </tr>`;
}

/** From the total at list prices to what is payable. */
function adjustments(
  view: View,
  estimate: Estimate,
  adjusted: Adjusted,
  decimals: number,
): TemplateResult {
  const { text } = view;
  return html`${adjusted.lines.map(
    (line) => html`<tr class="adjustment">
        <th scope="row">
          <span class="item-name">${text.estimate.adjustment(line.kind, line.on)}</span>
          <span class="quantity">${adjustmentBase(line, estimate, text)}</span>
        </th>
        <td data-adjustment=${line.on ?? line.kind}>${amount(view, line.amount, decimals)}</td>
      </tr>`,
  )}
    <tr class="whole">
      <th scope="row">${text.estimate.payable}</th>
      <td data-figure="payable">${amount(view, adjusted.total, decimals)}</td>
    </tr>`;
}
