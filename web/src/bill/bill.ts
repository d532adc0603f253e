import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Estimate } from "../../../wasm/src/types.js";
import { besideDocument } from "../examples/beside-document.js";
import { panelLinks } from "../panels/door.js";
import { hasBill, type View } from "../view.js";
import { basis } from "./basis.js";
import { bounds } from "./bounds.js";
import { chart } from "./chart.js";
import { lineKeys, lines } from "./lines.js";
import { problemSummary, warnings } from "./notices.js";
import { total } from "./total.js";
import { vendorRounding } from "./vendor-rounding.js";

/** The bill: the total, what drives it, its lines, what is not certain, and what it rests on. */
export function bill(view: View): TemplateResult | typeof nothing {
  const { estimate, problems } = view.state;
  if (estimate === undefined || !hasBill(view.state)) {
    return problems.length === 0
      ? nothing
      : html`<section class="bill">${problemSummary(view)}</section>`;
  }
  return html`<section class="bill" aria-labelledby="bill-title">
    ${total(view, estimate)} ${problemSummary(view)}
    <div class="bill-body ${problems.length > 0 ? "outdated" : ""}">${body(view, estimate)}</div>
  </section>`;
}

function body(view: View, estimate: Estimate): TemplateResult {
  const { words, text, formats, calculator, share, state } = view;
  const groups = state.priced?.groups.slice(0, state.shown) ?? [];
  const keys = lineKeys(groups, estimate);
  const allOpen = keys.every((key) => state.opened.has(key));
  const openAll = (): void => calculator.open(new Set(allOpen ? [] : keys));
  // The address on paper is then a link.
  const printed = async (): Promise<void> => {
    await share?.bring("make");
    print();
  };
  return html`${chart(view, estimate)} ${lines(view, estimate)}
    ${
      estimate.quota === null || estimate.quota.eligible === "0"
        ? nothing
        : html`<p class="quota">${text.estimate.quota(
            formats.count(estimate.quota.used),
            formats.count(estimate.quota.free),
          )}</p>`
    }
    <div class="bill-actions">
      <button type="button" class="quiet" id="open-all" @click=${openAll}>
        ${allOpen ? words.bill.closeAll : words.bill.openAll}
      </button>
      <button type="button" class="quiet" id="print" @click=${printed}>${words.bill.print}</button>
      ${share && html`<button type="button" id="copy-link" class="quiet" @click=${() => share.bring("copy")}>${words.bill.copyLink}</button>`}
      ${share?.share?.made(view)}
    </div>
    ${view.takeAway?.forms(view, { place: "bill" })}
    ${panelLinks(view)} ${besideDocument(view)}
    ${estimate.bounds === null ? nothing : bounds(view, estimate.bounds, estimate)}
    ${warnings(view, estimate)}
    ${
      estimate.roundDownDiscount === undefined
        ? nothing
        : vendorRounding(view, estimate.roundDownDiscount, estimate.currency)
    }
    ${basis(view, estimate)}`;
}
