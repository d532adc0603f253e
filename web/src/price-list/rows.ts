import type {
  CallPrices,
  HostingClass,
  HostingPriceOrNone,
  Price,
  RateCard,
} from "../../../wasm/src/types.js";
import type { View } from "../view.js";

/** A cell of the rate card, as it is shown in the price list and named where a line rests on it. */
export interface PriceRow {
  readonly cell: string;
  readonly name: string;
  readonly price: string;
  readonly source: string;
  readonly read: string;
}

const HOSTING: readonly HostingClass[] = [
  "service-managed",
  "software",
  "basic-hardware",
  "advanced-hardware",
];
const CALLS = ["service-managed", "basic", "advanced"] as const;
const METERS = ["software-instance", "hardware-instance", "secret", "query-per-second"] as const;
const REGIONS = ["mainland", "outside"] as const;

export function hostingRows(view: View, card: RateCard): PriceRow[] {
  return HOSTING.flatMap((name) => classRows(view, name, card.hosting.prices[name]));
}

function classRows(view: View, name: HostingClass, price: HostingPriceOrNone): PriceRow[] {
  const cell = `hosting.prices.${name}`;
  const label = view.text.hostingClasses[name];
  if (price === null) {
    return [{ cell, name: label, price: view.words.priceList.none, source: "", read: "" }];
  }
  if (!("slabs" in price)) {
    return [priceRow(cell, label, price)];
  }
  return price.slabs.map((slab, index) => {
    const above = price.slabs[index - 1]?.upTo ?? 0;
    return priceRow(`${cell}.slabs[${index}]`, slabName(view, label, above, slab.upTo), slab);
  });
}

function slabName(view: View, name: string, above: number, upTo: number | undefined): string {
  const { words, text, formats } = view;
  const end = upTo === undefined ? null : formats.count(String(upTo));
  return words.priceList.item(name, text.explanation.slab(formats.count(String(above)), end));
}

export function callRows(view: View, calls: CallPrices): PriceRow[] {
  const { words, text, formats } = view;
  const prices = CALLS.flatMap((name) =>
    REGIONS.map((region) =>
      priceRow(
        `calls.prices.${name}.${region}`,
        words.priceList.item(text.apiClasses[name], text.regionClasses[region]),
        calls.prices[name][region],
      ),
    ),
  );
  const quota = calls.freeQuota;
  if (quota === null) {
    return prices;
  }
  const free = String(quota.calls);
  return [
    ...prices,
    {
      cell: "calls.freeQuota",
      name: words.priceList.quota,
      price: text.count("call", free, formats.count(free)),
      source: quota.source,
      read: quota.read,
    },
  ];
}

export function meterRows(view: View, { meters }: RateCard): PriceRow[] {
  return METERS.flatMap((meter) => {
    const price = meters?.[meter];
    return price === undefined ? [] : priceRow(`meters.${meter}`, view.text.meters[meter], price);
  });
}

export function multiplierRows(view: View, card: RateCard): PriceRow[] {
  return (card.multipliers ?? []).map(({ cloud, factor, source, read }, index) => ({
    cell: `multipliers[${index}]`,
    name: view.text.clouds[cloud],
    price: `× ${factor}`,
    source,
    read,
  }));
}

/** What a cell of the card is called; the cell itself if the card has no such. */
export function cellName(view: View, card: RateCard | undefined, cell: string): string {
  const rows = card
    ? [
        ...hostingRows(view, card),
        ...(card.calls === null ? [] : callRows(view, card.calls)),
        ...meterRows(view, card),
        ...multiplierRows(view, card),
      ]
    : [];
  return (
    rows.find((row) => row.cell === cell)?.name ?? view.words.priceList.otherCells[cell] ?? cell
  );
}

function priceRow(cell: string, name: string, { price, source, read }: Price): PriceRow {
  return { cell, name, price, source, read };
}
