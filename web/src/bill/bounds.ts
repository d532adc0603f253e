import { html, type TemplateResult } from "lit/html.js";
import type { Bounds, Estimate, OpenQuestion } from "../../../wasm/src/types.js";
import { assume } from "../form/assumptions.js";
import { readingName, type View } from "../view.js";

/** What the price list leaves open and this bill depends on, with the choice right there. */
export function bounds(
  view: View,
  found: Bounds,
  { currency, adjusted }: Estimate,
): TemplateResult {
  const { words, text, formats } = view;
  return html`<section class="bounds" aria-labelledby="bounds-title">
    <h3 id="bounds-title">${words.bounds.title}</h3>
    <p>
      ${text.estimate.bounds(
        formats.exactMoney(found.lowest.total, currency),
        formats.exactMoney(found.highest.total, currency),
      )}
      ${adjusted === undefined ? "" : text.estimate.boundsAtListPrices}
    </p>
    ${found.questions.map((question) => choice(view, question))}
  </section>`;
}

function choice(view: View, question: OpenQuestion): TemplateResult {
  const { words, text, formats } = view;
  const name = question.assumption;
  return html`<fieldset class="question">
    <legend>${text.assumptions[name].name}</legend>
    <p class="hint">${text.assumptions[name].question}</p>
    ${question.readings.map(
      ({ reading, total, change }) => html`<label class="reading"
        ><input
          type="radio"
          name="bound-${name}"
          value=${reading}
          .checked=${reading === question.chosen}
          @change=${() => assume(view, name, reading)}
        /><span class="reading-name">${readingName(view, name, reading)}</span>
        <span class="reading-total"
          ><span data-reading=${`${name}:${reading}`}>${formats.exact(total)}</span
          ><span class="change">${reading === question.chosen ? words.bounds.chosen : formats.change(change)}</span></span
        ></label
      >`,
    )}
  </fieldset>`;
}
