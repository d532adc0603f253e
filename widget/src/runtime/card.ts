import { html, nothing, type TemplateResult } from "lit/html.js";
import { mostDecimals, shownDecimals } from "../../../web/src/bill/decimals.js";
import { periodText } from "../../../web/src/bill/period-text.js";
import { figureOf } from "../figure.js";
import type { Drawn } from "./drawn.js";
import { inputs } from "./inputs.js";
import { workload } from "./workload.js";

/** What a workload costs, with the inputs that the writer lets the reader change. */
export function card(drawn: Drawn): TemplateResult {
  const { estimate, text, words, widget, formats, address, state } = drawn;
  const { currency } = estimate;
  const total = figureOf(estimate, "total") ?? "0";
  const rounded = formats.rounded(total);
  const outdated = state.problemsByPath.size > 0;
  return html`<div class="card" part="card" role="group" aria-label=${widget.title}>
    <p class="workload" part="workload">${workload(drawn)}</p>
    ${inputs(drawn)}
    <div class="figures ${outdated ? "outdated" : ""}">
      <p class="total" part="total">
        <span part="figure">${rounded}</span> <span class="currency">${currency}</span>
        ${outdated ? html`<span class="outdated-mark">${words.bill.outdated}</span>` : nothing}
      </p>
      <p class="exact" part="exact">
        ${text.estimate.exactly(formats.exactMoney(total, currency))}${
          rounded === formats.exact(total) ? nothing : words.bill.rounded
        }
      </p>
      <dl class="charges" part="charges">
        ${lines(drawn)}
      </dl>
    </div>
    <p class="terms" part="terms">${terms(drawn)}</p>
    ${notes(drawn)}
    <p class="foot">
      ${address === undefined ? nothing : html`<a part="link" href=${address}>${widget.open}</a>`}
    </p>
  </div>`;
}

/** What the total is made of, aligned on the decimal point. */
function lines({ estimate, text, formats }: Drawn): TemplateResult[] {
  const { metered, adjusted } = estimate;
  const all: (readonly [name: string, amount: string | null])[] = [
    [text.charges.hosting, figureOf(estimate, "hosting")],
    [text.charges.calls, figureOf(estimate, "calls")],
    ...(metered === undefined ? [] : [[text.charges.meters, metered] as const]),
    ...(adjusted?.lines ?? []).map(
      ({ kind, on, amount }) => [text.estimate.adjustment(kind, on), amount] as const,
    ),
  ];
  const decimals = mostDecimals(all.map(([, amount]) => amount));
  return all.map(([name, amount]) => {
    // Digits that nobody sees or hears keep the place of decimals that this amount has not.
    const room = "0".repeat(amount === null ? 0 : decimals - shownDecimals(amount));
    return html`<div class="charge">
      <dt>${name}</dt>
      <dd>
        ${amount === null ? text.estimate.notPriced : formats.exact(amount)}<span class="room-of-digits" aria-hidden="true">${room}</span>
      </dd>
    </div>`;
  });
}

function terms(drawn: Drawn): string {
  const { estimate, words, text, engine } = drawn;
  const card = engine.rateCards().find(({ id }) => id === estimate.rateCard);
  return words.bill.terms(
    periodText(drawn, estimate),
    text.cardName(card?.name ?? estimate.rateCard),
  );
}

/** What is worth knowing about the figures, folded away: what is not offered, what is not certain, what is at its end. */
function notes({ estimate, engine, text, words, formats }: Drawn): TemplateResult | typeof nothing {
  const { bounds, currency, warnings } = estimate;
  const life = engine.rateCards().find(({ id }) => id === estimate.rateCard)?.card.life;
  const sentences = [
    ...warnings.map(({ message }) => message),
    estimate.lines.some(({ amount }) => amount === null) ? words.bill.partly : "",
    bounds === null
      ? ""
      : text.estimate.bounds(
          formats.exactMoney(bounds.lowest.total, currency),
          formats.exactMoney(bounds.highest.total, currency),
        ),
    life === undefined ? "" : text.productLife(life),
  ].filter((sentence) => sentence !== "");
  if (sentences.length === 0) return nothing;
  return html`<details class="notes ${warnings.length > 0 ? "warning" : ""}" part="notes">
    <summary>${words.warnings.title(sentences.length)}</summary>
    <ul>
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </details>`;
}
