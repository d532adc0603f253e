import { html, type TemplateResult } from "lit/html.js";
import type { DiscountDraft } from "../state/draft.js";
import { cardOf, problemsAt, type View } from "../view.js";
import { numberCell } from "./cell.js";
import { openedIf } from "./opened-if.js";

const DISCOUNTS = [
  "hosting",
  "calls",
  "meters",
] as const satisfies readonly (keyof DiscountDraft)[];

/** Discount and tax in percent, folded away: most estimates are at list prices. */
export function adjustments(view: View): TemplateResult {
  const { words, text, calculator, state } = view;
  const { discount, tax, rateCard } = state.draft;
  const metered = cardOf(view, rateCard)?.meters !== undefined || discount.meters !== "";
  const discounts = DISCOUNTS.filter((charge) => charge !== "meters" || metered);
  const percent = (
    id: string,
    path: string,
    label: string,
    value: string,
    change: (text: string) => void,
    hint: string,
  ): TemplateResult =>
    numberCell(view, { id, path, label, text: value, placeholder: "0", change }, hint, "%");
  const paths = [...DISCOUNTS.map((charge) => `discountPercent.${charge}`), "taxPercent"];
  const wrong = paths.some((path) => problemsAt(view, path).length > 0);
  return html`<details class="adjustments" id="adjustments" ${openedIf(wrong)}>
    <summary>${words.adjustments.title}</summary>
    <p class="hint">${words.adjustments.lead}</p>
    <div class="more-grid">
      ${discounts.map((charge) =>
        percent(
          `${charge}-discount`,
          `discountPercent.${charge}`,
          text.estimate.adjustment("discount", charge),
          discount[charge],
          (typed) => {
            const { draft } = calculator.state;
            calculator.change({ ...draft, discount: { ...draft.discount, [charge]: typed } });
          },
          words.adjustments.discountHint,
        ),
      )}
      ${percent(
        "tax",
        "taxPercent",
        text.estimate.adjustment("tax", undefined),
        tax,
        (typed) => calculator.change({ ...calculator.state.draft, tax: typed }),
        words.adjustments.taxHint,
      )}
    </div>
  </details>`;
}
