import { html, nothing, type TemplateResult } from "lit/html.js";
import type { HostingClass, HostingPrice, Price, RateCard } from "../../../wasm/src/types.js";
import type { View } from "../view.js";
import { cellId } from "./cell-id.js";
import { sourceText } from "./source.js";

const HOSTING: readonly HostingClass[] = [
  "service-managed",
  "software",
  "basic-hardware",
  "advanced-hardware",
];
const CALLS = ["service-managed", "basic", "advanced"] as const;
const REGIONS = ["mainland", "outside"] as const;

/** The rate card that the bill rests on, cell by cell, each with its source and the day it was read. */
export function priceList(view: View): TemplateResult | typeof nothing {
  const { words, state, calculator } = view;
  const id = state.estimate?.rateCard ?? state.draft.rateCard;
  const card = calculator.engine.rateCards().find((loaded) => loaded.id === id)?.card;
  if (card === undefined) {
    return nothing;
  }
  const text = words.priceList;
  const multipliers = card.multipliers ?? [];
  return html`<details class="panel price-list" id="price-list">
    <summary>${text.title(card.name)}</summary>
    <p class="lead">${text.lead(card.currency)}</p>
    ${table(
      view,
      card,
      text.hosting[card.hosting.unit],
      HOSTING.flatMap((name) => hostingRows(view, name, card.hosting.prices[name])),
    )}
    ${table(view, card, text.calls(view.formats.count(String(card.calls.per))), callRows(view, card))}
    ${multipliers.length === 0 ? nothing : table(view, card, text.multipliers, multiplierRows(view, multipliers))}
    <h3>${text.sources}</h3>
    <ul class="sources">
      ${card.sources.map((source) => html`<li id="source-${source.id}">${sourceText(view, source)}</li>`)}
    </ul>
  </details>`;
}

interface Row {
  readonly cell: string;
  readonly name: string;
  readonly price: string;
  readonly source: string;
  readonly read: string;
}

function table(view: View, card: RateCard, caption: string, rows: readonly Row[]): TemplateResult {
  const text = view.words.priceList;
  const titles = new Map(card.sources.map((source) => [source.id, source.title]));
  return html`<table class="prices">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${text.item}</th>
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
          <td>${view.dates.day(row.read)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function row(cell: string, name: string, { price, source, read }: Price): Row {
  return { cell, name, price, source, read };
}

function hostingRows(view: View, name: HostingClass, price: HostingPrice): Row[] {
  const cell = `hosting.prices.${name}`;
  const label = view.text.hostingClasses[name];
  if (!("slabs" in price)) {
    return [row(cell, label, price)];
  }
  return price.slabs.map((slab, index) => {
    const above = price.slabs[index - 1]?.upTo ?? 0;
    return row(`${cell}.slabs[${index}]`, slabName(view, label, above, slab.upTo), slab);
  });
}

function slabName(
  { words, text, formats }: View,
  name: string,
  above: number,
  upTo: number | undefined,
): string {
  const end = upTo === undefined ? null : formats.count(String(upTo));
  return words.priceList.slab(name, text.explanation.slab(formats.count(String(above)), end));
}

function callRows(view: View, card: RateCard): Row[] {
  const { words, text, formats } = view;
  const prices = CALLS.flatMap((name) =>
    REGIONS.map((region) =>
      row(
        `calls.prices.${name}.${region}`,
        words.priceList.callItem(text.apiClasses[name], text.regionClasses[region]),
        card.calls.prices[name][region],
      ),
    ),
  );
  const quota = card.calls.freeQuota;
  return quota === null
    ? prices
    : [
        ...prices,
        {
          cell: "calls.freeQuota",
          name: words.priceList.quota,
          price: text.count("call", String(quota.calls), formats.count(String(quota.calls))),
          source: quota.source,
          read: quota.read,
        },
      ];
}

function multiplierRows(view: View, multipliers: NonNullable<RateCard["multipliers"]>): Row[] {
  return multipliers.map(({ cloud, factor, source, read }, index) => ({
    cell: `multipliers[${index}]`,
    name: view.text.clouds[cloud],
    price: `× ${factor}`,
    source,
    read,
  }));
}
