import { html, type TemplateResult } from "lit/html.js";
import type { Estimate, RateCard } from "../../../wasm/src/types.js";
import { sourceText } from "../price-list/source.js";
import type { AssumptionName } from "../state/draft.js";
import { cardOf, readingName, type View } from "../view.js";
import { periodText } from "./period-text.js";
import { cardName } from "./total.js";

/** What the bill rests on, for paper: the card with its source and dates, the period, the assumptions. */
export function basis(view: View, estimate: Estimate): TemplateResult {
  const { words, text } = view;
  const card = cardOf(view, estimate.rateCard);
  const assumed = Object.entries(estimate.assumptions) as [AssumptionName, string][];
  return html`<section class="basis print-only">
    <h3>${words.basis.title}</h3>
    <dl>
      <div><dt>${words.basis.card}</dt><dd>${cardName(view, estimate.rateCard)}${text.explanation.note(estimate.rateCard)}</dd></div>
      ${card === undefined ? "" : sources(view, card)}
      <div><dt>${words.basis.period}</dt><dd>${periodText(view, estimate)}</dd></div>
      ${assumed.map(
        ([name, reading]) =>
          html`<div><dt>${text.assumptions[name].name}</dt><dd>${readingName(view, name, reading)}</dd></div>`,
      )}
      <div><dt>${words.basis.address}</dt><dd>${view.share?.share?.address(view) ?? location.origin + location.pathname}</dd></div>
    </dl>
  </section>`;
}

function sources(view: View, card: RateCard): TemplateResult[] {
  return card.sources.map(
    (source) => html`<div>
      <dt>${view.words.basis.source}</dt>
      <dd>${sourceText(view, source)}</dd>
    </div>`,
  );
}
