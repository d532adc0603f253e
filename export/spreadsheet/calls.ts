import { putNoShare, putShare } from "./apportion.js";
import type { Inputs } from "./inputs.js";
import { Sheet } from "./sheet.js";
import { type Group, type Source, unitsBy } from "./source.js";

/** What the calls of a group come to, as formulas. */
export interface CallCells {
  readonly units: string;
  /** Undefined: the card has no price for it. */
  readonly amount: string | undefined;
}

/** The columns of the sheet, after the group's name. */
const CALLS = 1;
const BILLED = 2;
const ELIGIBLE = 3;
const SHARED_WITH = 4;
const CALLS_OF_ALL = 5;
const GIVEN = 6;
const SHARES = 7;
const FREE = 9;
const PRICED = 10;
const HEAD = 2;

/** Equal prices are equal to so many decimals, whichever way a spreadsheet has multiplied them. */
const PRICE_DECIMALS = 14;

interface Rows {
  readonly sheet: Sheet;
  readonly first: number;
  readonly last: number;
}

/** Calls by group: how many are billed, how many of these are free, and what the rest costs. */
export function callsSheet(
  source: Source,
  inputs: Inputs,
  groups: readonly Group[],
): { readonly sheet: Sheet; readonly groups: readonly CallCells[] } {
  const names = source.words.exports.sheet;
  const sheet = new Sheet(names.callSheet, [36, ...Array.from({ length: PRICED }, () => 18)]);
  const rows = { sheet, first: HEAD + 1, last: HEAD + groups.length };
  sheet.put(0, 0, { text: names.callSheet }, "title");
  sheet.putTexts(HEAD, [names.groups, names.calls, names.billedCalls], "head");
  if (inputs.quota !== undefined)
    names.quotaColumns.forEach((text, i) => {
      sheet.put(HEAD, ELIGIBLE + i, { text }, "head");
    });
  sheet.put(HEAD, PRICED, { text: names.pricedCalls }, "head");
  const quota = inputs.quota === undefined ? undefined : quotaCells(source, rows, inputs.quota);
  return {
    sheet,
    groups: groups.map((group) => groupCells(source, inputs, rows, group, quota)),
  };
}

function groupCells(
  source: Source,
  inputs: Inputs,
  rows: Rows,
  group: Group,
  quota: Quota | undefined,
): CallCells {
  const { sheet, first } = rows;
  const row = first + group.index;
  const cells = inputs.groups[group.index];
  const { calls } = group;
  const count = (column: number, formula: string, result?: string): string =>
    sheet.put(row, column, { formula, result }, "plain", "count");
  sheet.put(row, 0, { text: group.name });
  const units = count(CALLS, cells?.calls ?? "0", calls.quantity);
  const other = unitsBy(calls, source.estimate, (rule) => rule === "calls.other-operations");
  const billedCalls = BigInt(calls.quantity) - other;
  const billed = count(BILLED, `MIN(${cells?.billedCalls},${units})`, String(billedCalls));
  const price = priceOfOne(inputs, group);
  if (price === undefined) return { units, amount: undefined };
  const free = quota === undefined ? "0" : freeCalls(source, rows, group, quota, billed, price);
  const freeCount = unitsBy(calls, source.estimate, (rule) => rule === "calls.free-quota");
  const priced = count(PRICED, `${billed}-${free}`, String(billedCalls - freeCount));
  return { units, amount: `${priced}*${price}` };
}

/** As a product, which the spreadsheet computes from left to right. */
function priceOfOne(inputs: Inputs, { summary }: Group): string | undefined {
  const cells = inputs.callPrice.get(`${summary.apiClass} ${summary.regionClass}`);
  if (cells === undefined) return undefined;
  const factor = inputs.factor.get(summary.cloud);
  return `${cells.price}${factor === undefined ? "" : `*${factor}`}/${cells.per}`;
}

interface Quota {
  /** How many calls are free in all. */
  readonly used: string;
  /** The part of each region class, where the quota is shared in proportion. */
  readonly ofRegion: readonly { readonly calls: string; readonly given: string }[];
}

/** The quota as a whole, in rows under those of the groups. */
function quotaCells(source: Source, rows: Rows, quota: string): Quota {
  const { sheet, last } = rows;
  const { estimate, words } = source;
  const names = words.exports.sheet;
  const all = (column: number): string => sheet.range(column, rows.first, last);
  const row = last + 2;
  sheet.put(row, 0, { text: names.quotaUsed });
  const used = sheet.put(
    row,
    FREE,
    { formula: `MIN(${quota},SUM(${all(ELIGIBLE)}))`, result: estimate.quota?.used },
    "strong",
    "count",
  );
  if (estimate.assumptions.quotaOrder !== "proportional") return { used, ofRegion: [] };
  const sharing = {
    sheet,
    first: row + 1,
    last: row + 2,
    key: SHARED_WITH,
    weight: ELIGIBLE,
    column: SHARES,
  };
  const regions = (["mainland", "outside"] as const).map((region, index) => {
    const at = row + 1 + index;
    sheet.put(at, 0, { text: words.text.regionClasses[region] });
    sheet.put(at, SHARED_WITH, { number: "0" }, "plain", "count");
    const eligible = `SUMPRODUCT((${all(SHARED_WITH)}=${index + 1})*${all(ELIGIBLE)})`;
    return { at, calls: sheet.put(at, ELIGIBLE, { formula: eligible }, "plain", "count") };
  });
  const sum = `SUM(${sheet.range(ELIGIBLE, row + 1, row + 2)})`;
  return {
    used,
    ofRegion: regions.map(({ at, calls }) => ({
      calls,
      given: putShare(sharing, at, used, sum),
    })),
  };
}

/** A group's free calls: of those that its region class, or all calls of its price, are given, its share. */
function freeCalls(
  source: Source,
  rows: Rows,
  group: Group,
  { used, ofRegion }: Quota,
  billed: string,
  price: string,
): string {
  const { sheet, first } = rows;
  const row = first + group.index;
  const all = (column: number): string => sheet.range(column, first, rows.last);
  const sharing = { ...rows, key: SHARED_WITH, weight: ELIGIBLE, column: SHARES };
  const isEligible =
    source.card.calls?.freeQuota?.for === "any-key" || group.summary.apiClass === "service-managed";
  if (!isEligible) {
    for (const column of [ELIGIBLE, SHARED_WITH, CALLS_OF_ALL, GIVEN])
      sheet.put(row, column, { number: "0" }, "plain", "count");
    return putNoShare(sharing, row);
  }
  sheet.put(row, ELIGIBLE, { formula: billed }, "plain", "count");
  const region = group.summary.regionClass === "mainland" ? 0 : 1;
  const own = ofRegion[region];
  const key = sheet.put(
    row,
    SHARED_WITH,
    own === undefined
      ? { formula: `ROUND(${price},${PRICE_DECIMALS})` }
      : { number: String(region + 1) },
    "plain",
    own === undefined ? "amount" : "count",
  );
  const together = `SUMPRODUCT((${all(SHARED_WITH)}=${key})*${all(ELIGIBLE)})`;
  const sum = sheet.put(row, CALLS_OF_ALL, { formula: own?.calls ?? together }, "plain", "count");
  const isDearestFirst = source.estimate.assumptions.quotaOrder === "dearest-first";
  const earlier = `SUMPRODUCT((${all(SHARED_WITH)}${isDearestFirst ? ">" : "<"}${key})*${all(ELIGIBLE)})`;
  const given = sheet.put(
    row,
    GIVEN,
    { formula: own?.given ?? `MIN(${sum},MAX(0,${used}-${earlier}))` },
    "plain",
    "count",
  );
  const free = unitsBy(group.calls, source.estimate, (rule) => rule === "calls.free-quota");
  return putShare(sharing, row, given, sum, String(free));
}
