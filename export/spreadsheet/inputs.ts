import type { RateCard } from "../../wasm/src/types.js";
import { Sheet } from "./sheet.js";
import { type Group, type Source, slabsOf, unitsBy } from "./source.js";

type HostingClass = Group["summary"]["hostingClass"];
type Cloud = Group["summary"]["cloud"];
type Meter = keyof NonNullable<RateCard["meters"]>;

/** References to the cells of the inputs, which everything else is computed from. */
export interface Inputs {
  readonly sheet: Sheet;
  readonly days: string;
  readonly quota: string | undefined;
  readonly discount: Readonly<Record<"hosting" | "calls" | "meters", string>>;
  readonly tax: string;
  readonly hostingPrice: ReadonlyMap<HostingClass, readonly SlabCells[]>;
  /** By class and region class, such as "basic mainland": the price of `per` calls. */
  readonly callPrice: ReadonlyMap<string, { readonly price: string; readonly per: string }>;
  readonly factor: ReadonlyMap<Cloud, string>;
  readonly meters: ReadonlyMap<Meter, { readonly price: string; readonly stated: string }>;
  readonly groups: readonly GroupCells[];
}

export interface SlabCells {
  readonly price: string;
  readonly above: string;
  /** Undefined: the slab has no end. */
  readonly upTo: string | undefined;
}

export interface GroupCells {
  readonly keys: string;
  /** Undefined on a card that bills keys. */
  readonly versions: string | undefined;
  readonly firstDay: string;
  readonly days: string;
  readonly calls: string;
  /** Calls of operations that are billed. */
  readonly billedCalls: string;
}

const LARGEST_PERCENT = 100;
const LONGEST_PERIOD = 31;

/** The sheet whose cells are to be changed: the period, prices, quota, discount, tax, and the groups. */
export function inputsSheet(source: Source, groups: readonly Group[]): Inputs {
  const { estimate, words } = source;
  const names = words.exports.sheet;
  const sheet = new Sheet(names.inputs, [44, 18, 18, 18, 18, 18, 18]);
  sheet.put(0, 0, { text: names.inputs }, "title");
  sheet.put(1, 0, { text: names.inputsLead });
  const days = single(sheet, names.days, String(estimate.period.days), "count", LONGEST_PERIOD);
  const rates = adjustmentCells(sheet, source);
  const quota =
    estimate.quota === null ? undefined : single(sheet, names.quota, estimate.quota.free, "count");
  return {
    sheet,
    days,
    quota,
    ...rates,
    factor: factorCells(sheet, source, groups),
    hostingPrice: hostingCells(sheet, source, groups),
    callPrice: callCells(sheet, source, groups),
    meters: meterCells(sheet, source),
    groups: groupCells(sheet, source, groups, days),
  };
}

/** A row of one input. */
function single(
  sheet: Sheet,
  label: string,
  number: string,
  form: "amount" | "count",
  highest?: number,
): string {
  const row = sheet.nextRow;
  sheet.put(row, 0, { text: label });
  return sheet.input(row, 1, { number }, form, highest);
}

function adjustmentCells(sheet: Sheet, source: Source): Pick<Inputs, "discount" | "tax"> {
  const { scenario, estimate, words } = source;
  const { text, exports } = words;
  const percent = (label: string, stated: string | undefined, highest?: number): string =>
    single(sheet, exports.sheet.inPercent(label), stated ?? "0", "amount", highest);
  const discountOn = (charge: "hosting" | "calls" | "meters"): string =>
    percent(
      text.estimate.adjustment("discount", charge),
      scenario.discountPercent?.[charge],
      LARGEST_PERCENT,
    );
  return {
    discount: {
      hosting: discountOn("hosting"),
      calls: discountOn("calls"),
      meters: estimate.meters === undefined ? "0" : discountOn("meters"),
    },
    tax: percent(text.estimate.adjustment("tax", undefined), scenario.taxPercent),
  };
}

/** The factor of each cloud that a group is in and the card has one for. */
function factorCells(sheet: Sheet, source: Source, groups: readonly Group[]): Inputs["factor"] {
  const { card, words } = source;
  const used = new Set(groups.map(({ summary }) => summary.cloud));
  return new Map(
    (card.multipliers ?? [])
      .filter(({ cloud }) => used.has(cloud))
      .map(({ cloud, factor }) => [
        cloud,
        single(sheet, words.exports.sheet.factor(words.text.clouds[cloud]), factor, "amount"),
      ]),
  );
}

function heading(sheet: Sheet, texts: readonly string[]): void {
  sheet.putTexts(sheet.nextRow + 1, texts, "head");
}

function hostingCells(
  sheet: Sheet,
  { card, estimate, words }: Source,
  groups: readonly Group[],
): Inputs["hostingPrice"] {
  const names = words.exports.sheet;
  const classes = [...new Set(groups.map(({ summary }) => summary.hostingClass))].filter(
    (hostingClass) => slabsOf(card, hostingClass).length > 0,
  );
  if (classes.length > 0)
    heading(sheet, [names.hostingPrices(estimate.currency), names.price, names.above, names.upTo]);
  return new Map(
    classes.map((hostingClass) => {
      const slabs = slabsOf(card, hostingClass);
      const cells: SlabCells[] = [];
      for (const { price, upTo } of slabs) {
        const row = sheet.nextRow;
        const before = cells.at(-1)?.upTo;
        sheet.put(row, 0, { text: words.text.hostingClasses[hostingClass] });
        cells.push({
          price: sheet.input(row, 1, { number: price }, "amount"),
          above:
            before === undefined
              ? sheet.put(row, 2, { number: "0" }, "plain", "count")
              : sheet.put(
                  row,
                  2,
                  { formula: before, result: String(slabs[cells.length - 1]?.upTo ?? 0) },
                  "plain",
                  "count",
                ),
          upTo:
            upTo === undefined ? undefined : sheet.input(row, 3, { number: String(upTo) }, "count"),
        });
      }
      return [hostingClass, cells] as const;
    }),
  );
}

function callCells(
  sheet: Sheet,
  { card, estimate, words }: Source,
  groups: readonly Group[],
): Inputs["callPrice"] {
  const { calls } = card;
  if (calls === null || groups.length === 0) return new Map();
  const names = words.exports.sheet;
  heading(sheet, [names.callPrices(estimate.currency), names.price, names.per]);
  const used = new Map(
    groups.map(({ summary }) => [`${summary.apiClass} ${summary.regionClass}`, summary]),
  );
  return new Map(
    [...used].map(([key, { apiClass, regionClass }]) => {
      const row = sheet.nextRow;
      const { text } = words;
      sheet.put(row, 0, {
        text: `${text.apiClasses[apiClass]}, ${text.regionClasses[regionClass]}`,
      });
      return [
        key,
        {
          price: sheet.input(
            row,
            1,
            { number: calls.prices[apiClass][regionClass].price },
            "amount",
          ),
          per: sheet.put(row, 2, { number: String(calls.per) }, "plain", "count"),
        },
      ] as const;
    }),
  );
}

function meterCells(sheet: Sheet, { card, estimate, words }: Source): Inputs["meters"] {
  const { meters = [], currency } = estimate;
  if (meters.length === 0) return new Map();
  const names = words.exports.sheet;
  heading(sheet, [names.meterPrices(currency), names.price, names.stated]);
  return new Map(
    meters.map(({ meter, counted }) => {
      const row = sheet.nextRow;
      sheet.put(row, 0, { text: words.text.meters[meter] });
      return [
        meter,
        {
          price: sheet.input(row, 1, { number: card.meters?.[meter]?.price ?? "0" }, "amount"),
          stated: sheet.input(row, 2, { number: counted.stated }, "amount"),
        },
      ] as const;
    }),
  );
}

function groupCells(
  sheet: Sheet,
  { estimate, words }: Source,
  groups: readonly Group[],
  period: string,
): GroupCells[] {
  if (groups.length === 0) return [];
  const names = words.exports.sheet;
  heading(sheet, [
    names.groups,
    names.keys,
    names.versions,
    names.firstDay,
    names.daysInUse,
    names.calls,
    names.billedCalls,
  ]);
  return groups.map((group) => {
    const row = sheet.nextRow;
    const { stated, hosting, calls } = group;
    const counted = hosting.counted;
    sheet.put(row, 0, { text: group.name });
    const firstDay = sheet.input(
      row,
      3,
      { number: String(stated.firstDay ?? 1) },
      "count",
      LONGEST_PERIOD,
    );
    const allDays = estimate.period.days - (stated.firstDay ?? 1) + 1;
    const callCount = sheet.input(row, 5, { number: calls.quantity }, "count");
    const other = unitsBy(calls, estimate, (rule) => rule === "calls.other-operations");
    const billed = String(BigInt(calls.quantity) - other);
    return {
      keys: sheet.input(row, 1, { number: counted?.keys ?? "0" }, "count"),
      versions:
        counted?.versionsPerKey === undefined
          ? undefined
          : sheet.input(row, 2, { number: counted.versionsPerKey }, "count"),
      firstDay,
      days: sheet.input(
        row,
        4,
        stated.days === undefined
          ? { formula: `MAX(0,${period}-${firstDay}+1)`, result: String(allDays) }
          : { number: String(stated.days) },
        "count",
        LONGEST_PERIOD,
      ),
      calls: callCount,
      billedCalls: sheet.input(
        row,
        6,
        other === 0n ? { formula: callCount, result: billed } : { number: billed },
        "count",
      ),
    };
  });
}
