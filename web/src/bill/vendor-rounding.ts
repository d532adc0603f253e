import { html, type TemplateResult } from "lit/html.js";
import type { Estimate } from "../../../wasm/src/types.js";
import type { View } from "../view.js";

/** How the vendor's own bills would cut the total: a view of it, and never the total. */
export function vendorRounding(
  view: View,
  found: NonNullable<Estimate["roundDownDiscount"]>,
  currency: string,
): TemplateResult {
  const { words, text, formats } = view;
  return html`<section class="rounding" aria-labelledby="rounding-title">
    <h3 id="rounding-title">${words.rounding.title}</h3>
    <dl>
      ${(["byTotal", "byLine"] as const).map(
        (level) => html`<div>
          <dt>${text.estimate.roundDownLevels[level]}</dt>
          <dd data-rounding=${level}>
            ${text.estimate.roundDownDiscount(
              formats.exactMoney(found[level].recorded, currency),
              formats.exactMoney(found[level].payable, currency),
            )}
          </dd>
        </div>`,
      )}
    </dl>
    <p class="hint">${words.rounding.why}</p>
  </section>`;
}
