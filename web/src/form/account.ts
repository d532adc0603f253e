import { html, nothing, type TemplateResult } from "lit/html.js";
import type { AccountUse, Meter } from "../../../wasm/src/types.js";
import { cardOf, type View } from "../view.js";
import { numberCell } from "./cell.js";

/** Where the account states how much there is of what a card meters. */
const FIELDS = {
  "software-instance": "softwareInstances",
  "hardware-instance": "hardwareInstances",
  secret: "secrets",
  "query-per-second": "queriesPerSecond",
} as const satisfies Record<Meter, keyof AccountUse>;

const METERS = Object.keys(FIELDS) as Meter[];

/**
 * What the card meters for the account as a whole, and what the cards do that it is compared with; what was typed for
 * another card stays in sight.
 */
export function account(view: View): TemplateResult | typeof nothing {
  const { words, state, calculator, formats } = view;
  const cards = [state.draft.rateCard, ...state.panels.cards].map((id) => cardOf(view, id)?.meters);
  const shown = METERS.filter(
    (meter) =>
      cards.some((meters) => meters?.[meter] !== undefined) ||
      state.draft.account[FIELDS[meter]] !== "",
  );
  if (shown.length === 0) {
    return nothing;
  }
  const { estimate, problems } = state;
  return html`<fieldset class="account">
    <legend>${words.account.title}</legend>
    <div class="more-grid">
      ${shown.map((meter) => {
        const name = FIELDS[meter];
        return numberCell(
          view,
          {
            id: `account-${name}`,
            path: `account.${name}`,
            label: view.text.meters[meter],
            text: state.draft.account[name],
            change: (text) => {
              const { draft } = calculator.state;
              calculator.change({ ...draft, account: { ...draft.account, [name]: text } });
            },
          },
          words.account.hints[name],
        );
      })}
    </div>
    ${
      estimate?.metered === undefined
        ? nothing
        : html`<p class="group-amount ${problems.length > 0 ? "outdated" : ""}">
            ${formats.exactMoney(estimate.metered, estimate.currency)}
          </p>`
    }
  </fieldset>`;
}
