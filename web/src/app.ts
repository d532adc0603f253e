import { html, nothing, type TemplateResult } from "lit/html.js";
import { bill } from "./bill/bill.js";
import { totalBar } from "./bill/total.js";
import { exampleCards } from "./examples/cards.js";
import { account } from "./form/account.js";
import { assumptions } from "./form/assumptions.js";
import { settings } from "./form/settings.js";
import { workload } from "./form/workload.js";
import { files } from "./open/door.js";
import { panels } from "./panels/door.js";
import { priceList } from "./price-list/panel.js";
import { cardOf, hasBill, type View } from "./view.js";

/** The page: the workload on one side, its bill on the other, the price list under both. */
export function app(view: View): TemplateResult {
  const { state, words } = view;
  const empty = state.draft.groups.length === 0;
  return html`<div class="columns ${empty && !hasBill(state) ? "" : "begun"}">
      <div class="form">
        ${exampleCards(view)} ${settings(view)} ${account(view)}
        ${empty && state.undo === undefined ? nothing : workload(view)}
        ${assumptions(view)} ${files(view)}
        ${state.kept ? nothing : html`<p class="hint">${words.notKept}</p>`}
      </div>
      ${bill(view)}
    </div>
    ${state.estimate === undefined || !hasBill(state) ? nothing : panels(view)}
    ${priceList(view)} ${productLife(view)}
    ${state.estimate === undefined || !hasBill(state) ? nothing : totalBar(view, state.estimate)}`;
}

/** One line on the life of the product that the card prices. */
function productLife(view: View): TemplateResult | typeof nothing {
  const { state, text } = view;
  const life = cardOf(view, state.draft.rateCard)?.life;
  return life === undefined
    ? nothing
    : html`<p class="life" id="life">${text.productLife(life)}</p>`;
}
