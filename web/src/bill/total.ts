import { html, nothing, type TemplateResult } from "lit/html.js";
import { hasNoPrice } from "../../../export/priced.js";
import type { Estimate } from "../../../wasm/src/types.js";
import { cardOf, type View } from "../view.js";
import { shownDecimals } from "./decimals.js";
import { marked } from "./marked.js";
import { periodText } from "./period-text.js";

/** The figure that people quote: rounded to two decimals, with the exact one under it. */
export function total(view: View, estimate: Estimate): TemplateResult {
  const { words, text, formats } = view;
  const { currency, adjusted, year } = estimate;
  const outdated = view.state.problems.length > 0;
  const figure = payable(estimate);
  const twelve =
    year === null
      ? text.estimate.yearTooLarge
      : text.estimate.year(formats.exactMoney(year, currency));
  return html`<div class="total ${outdated ? "outdated" : ""}" id="total">
    <h2 id="bill-title">${words.bill.title(...adjustedBy(estimate))}</h2>
    ${outdated ? html`<p class="outdated-mark">${words.bill.outdated}</p>` : nothing}
    <p class="figure ${lengthClass(figure)}">
      <span data-figure="total" ${marked(figure)}>${formats.rounded(figure)}</span>
      <span class="currency">${currency}</span>
    </p>
    <p class="exact">
      ${text.estimate.exactly(formats.exactMoney(figure, currency))}${
        shownDecimals(figure) > 2
          ? html`<span class="rounding-name">${words.bill.rounded}</span>`
          : nothing
      }
    </p>
    ${
      adjusted === undefined
        ? nothing
        : html`<p class="list-total">
            ${text.estimate.atListPrices(formats.exactMoney(estimate.total, currency))}
          </p>`
    }
    <p class="year">${adjusted === undefined ? twelve : text.estimate.atListPrices(twelve)}</p>
    ${estimate.lines.some(hasNoPrice) ? html`<p class="partly">${words.bill.partly}</p>` : nothing}
    <p class="terms">${words.bill.terms(periodText(view, estimate), cardName(view, estimate.rateCard))}</p>
  </div>`;
}

/** What the bill comes to: after discount and tax where there are any. */
export function payable({ total, adjusted }: Estimate): string {
  return adjusted?.total ?? total;
}

/** Whether there is a discount, and whether there is a tax. */
function adjustedBy({ adjusted }: Estimate): [boolean, boolean] {
  const has = (wanted: string): boolean =>
    adjusted?.lines.some(({ kind }) => kind === wanted) ?? false;
  return [has("discount"), has("tax")];
}

/** Always in sight on a small screen, and leads to the bill. */
export function totalBar(view: View, estimate: Estimate): TemplateResult {
  const { words, formats, state } = view;
  const outdated = state.problems.length > 0;
  const go = (event: Event): void => {
    event.preventDefault();
    view.root.getElementById("total")?.scrollIntoView();
  };
  return html`<a class="total-bar ${outdated ? "outdated" : ""}" href="#total" @click=${go}>
    <span>${outdated ? words.bill.outdated : words.bill.bar}</span>
    <strong>${formats.roundedMoney(payable(estimate), estimate.currency)}</strong>
  </a>`;
}

export function cardName(view: View, id: string): string {
  return view.text.cardName(cardOf(view, id)?.name ?? id);
}

/** Very large totals are set smaller, so that they stay on the page. */
function lengthClass(amount: string): string {
  const { length } = amount.split(".")[0] ?? "";
  return length > 12 ? "very-long" : length > 7 ? "long" : "";
}
