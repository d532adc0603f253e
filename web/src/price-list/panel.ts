import { html, nothing, type TemplateResult } from "lit/html.js";
import type { CallPrices, RateCard } from "../../../wasm/src/types.js";
import { cardOf, type View } from "../view.js";
import { cellId } from "./cell-id.js";
import { callRows, hostingRows, meterRows, multiplierRows, type PriceRow } from "./rows.js";
import { sourceText } from "./source.js";

/** The rate card that the bill rests on, cell by cell, each with its source and the day it was read. */
export function priceList(view: View): TemplateResult | typeof nothing {
  const { words, state } = view;
  const card = cardOf(view, state.estimate?.rateCard ?? state.draft.rateCard);
  if (card === undefined) {
    return nothing;
  }
  const text = words.priceList;
  const meters = meterRows(view, card);
  const multipliers = multiplierRows(view, card);
  return html`<details class="panel price-list" id="price-list">
    <summary><h2>${text.title(view.text.cardName(card.name))}</h2></summary>
    <p class="lead">${text.lead(card.currency)}</p>
    ${table(view, card, text.hosting[card.hosting.unit], hostingRows(view, card))}
    ${card.calls === null ? noCalls(view) : calls(view, card, card.calls)}
    ${meters.length === 0 ? nothing : table(view, card, text.meters, meters)}
    ${multipliers.length === 0 ? nothing : table(view, card, text.multipliers, multipliers)}
    <h3>${text.sources}</h3>
    <ul class="sources">
      ${card.sources.map((source) => html`<li>${sourceText(view, source)}</li>`)}
    </ul>
  </details>`;
}

function calls(view: View, card: RateCard, prices: CallPrices): TemplateResult {
  const { words, formats } = view;
  const text = words.priceList;
  const { operations } = prices;
  return html`${table(view, card, text.calls(formats.count(String(prices.per))), callRows(view, prices))}
    <p class="hint operations" id=${cellId("calls.operations")} tabindex="-1">
      ${operations === "all" ? text.allOperations : text.operations(formats.list(operations))}
    </p>`;
}

function noCalls(view: View): TemplateResult {
  return html`<p class="operations" id=${cellId("calls")} tabindex="-1">
    ${view.text.rules["calls.not-priced"].meaning}
  </p>`;
}

function table(
  view: View,
  card: RateCard,
  caption: string,
  rows: readonly PriceRow[],
): TemplateResult {
  const text = view.words.priceList;
  const titles = new Map(
    card.sources.map((source) => [source.id, view.text.cardName(source.title)]),
  );
  return html`<table class="prices">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${text.name}</th>
        <th scope="col">${text.price}</th>
        <th scope="col">${text.source}</th>
        <th scope="col">${text.read}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) => html`<tr id=${cellId(row.cell)} tabindex="-1">
          <th scope="row">${row.name}</th>
          <td class="price">${row.price}</td>
          <td>${titles.get(row.source) ?? row.source}</td>
          <td>${row.read === "" ? nothing : view.dates.day(row.read)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
