import { putNoShare, putShare } from "./apportion.js";
import {
  BILLED,
  DAYS,
  type GroupRows,
  ITEMS,
  POOL,
  sharesColumn,
  UNITS,
  weightColumn,
} from "./hosting-columns.js";
import type { Inputs } from "./inputs.js";
import { type Pool, poolsOf, unitsFrom, unitsIn } from "./pools.js";
import { Sheet } from "./sheet.js";
import { type Group, isBilled, type Source } from "./source.js";
import { putTier, type SlabTotal } from "./tier.js";

/** What the hosting of a group comes to, as formulas. */
export interface HostingCells {
  readonly units: string;
  /** Undefined: the card has no price for it. */
  readonly amount: string | undefined;
}

export interface Hosting {
  readonly sheets: readonly Sheet[];
  readonly groups: readonly HostingCells[];
}

const HEAD = 2;

/** Hosting by group: versions and days, and where the price is graduated the tier of each day and its shares. */
export function hostingSheets(source: Source, inputs: Inputs, groups: readonly Group[]): Hosting {
  const { words } = source;
  const names = words.exports.sheet;
  const sheet = new Sheet(names.hosting, [36, ...Array.from({ length: 24 }, () => 16)]);
  const pools = poolsOf(source, inputs, groups);
  const first = HEAD + 1;
  const last = HEAD + groups.length;
  sheet.put(0, 0, { text: names.hosting }, "title");
  const slabs = Math.max(1, ...pools.map((pool) => pool.slabs.length));
  sheet.putTexts(
    HEAD,
    [
      names.groups,
      names.items[source.card.hosting.unit],
      names.billedDays,
      names.units,
      names.billedUnits,
      names.pool,
      ...Array.from({ length: slabs - 1 }, (_, slab) => names.slabColumns(slab + 1)).flat(),
    ],
    "head",
  );
  const tier = pools.length === 0 ? undefined : new Sheet(names.tier, [16]);
  const at = { sheet, first, last };
  const poolOf = new Map(pools.flatMap((pool) => pool.members.map(({ index }) => [index, pool])));
  for (const group of groups) putGroup(source, inputs, at, group, poolOf.get(group.index));
  const totals: ReadonlyMap<number, SlabTotal[]> =
    tier === undefined ? new Map() : putTier(source, inputs, tier, at, pools);
  const cells = groups.map((group): HostingCells => {
    const row = first + group.index;
    const prices = inputs.hostingPrice.get(group.summary.hostingClass);
    const units = sheet.at(row, UNITS);
    if (prices === undefined) return { units, amount: undefined };
    const pool = poolOf.get(group.index);
    const shares =
      pool === undefined
        ? [sheet.at(row, BILLED)]
        : putShares(source, at, group, pool, totals.get(pool.number) ?? [], slabs);
    if (pool === undefined) putNoShares(at, row, slabs);
    const factor = inputs.factor.get(group.summary.cloud);
    const sum = shares.map((share, slab) => `${share}*${prices[slab]?.price}`).join("+");
    return { units, amount: factor === undefined ? sum : `(${sum})*${factor}` };
  });
  return { sheets: tier === undefined ? [sheet] : [sheet, tier], groups: cells };
}

function putGroup(
  { estimate }: Source,
  inputs: Inputs,
  { sheet, first }: GroupRows,
  group: Group,
  pool: Pool | undefined,
): void {
  const row = first + group.index;
  const cells = inputs.groups[group.index];
  if (cells === undefined) return;
  const { hosting } = group;
  const items = cells.versions === undefined ? cells.keys : `${cells.keys}*${cells.versions}`;
  const daysResult = String(hosting.counted?.days ?? 0);
  sheet.put(row, 0, { text: group.name });
  const itemsCell = sheet.put(row, ITEMS, { formula: items }, "plain", "count");
  const days = sheet.put(
    row,
    DAYS,
    {
      formula:
        estimate.assumptions.partialDay === "any-part"
          ? `${cells.days}+IF(AND(${cells.days}>0,${cells.firstDay}+${cells.days}-1<${inputs.days}),1,0)`
          : cells.days,
      result: daysResult,
    },
    "plain",
    "count",
  );
  const units = sheet.put(
    row,
    UNITS,
    { formula: `${itemsCell}*${days}`, result: hosting.quantity },
    "plain",
    "count",
  );
  sheet.put(
    row,
    BILLED,
    isBilled(group, estimate) ? { formula: units, result: hosting.quantity } : { number: "0" },
    "plain",
    "count",
  );
  sheet.put(row, POOL, { number: String(pool?.number ?? 0) }, "plain", "count");
}

/** A group's units in each slab; those of the last slab are what is left. */
function putShares(
  source: Source,
  at: GroupRows,
  group: Group,
  pool: Pool,
  totals: readonly SlabTotal[],
  slabs: number,
): string[] {
  const { sheet, first } = at;
  const row = first + group.index;
  const shares: string[] = [];
  for (let slab = 0; slab < slabs; slab += 1) {
    const weight = weightColumn(slab);
    if (slab > 0) {
      const before = shares.at(-1);
      const earlier = sheet.at(row, weightColumn(slab - 1));
      sheet.put(
        row,
        weight,
        slab < pool.slabs.length && before !== undefined
          ? { formula: `${earlier}-${before}`, result: String(unitsFrom(source, group, slab)) }
          : { number: "0" },
        "plain",
        "count",
      );
    }
    const total = totals[slab];
    if (slab === pool.slabs.length - 1) shares.push(sheet.at(row, weight));
    if (slab === slabs - 1) break;
    const sharing = { ...at, key: POOL, weight, column: sharesColumn(slab) };
    if (slab < pool.slabs.length - 1 && total !== undefined)
      shares.push(
        putShare(sharing, row, total.total, total.weights, String(unitsIn(source, group, slab))),
      );
    else putNoShare(sharing, row);
  }
  return shares;
}

function putNoShares(at: GroupRows, row: number, slabs: number): void {
  for (let slab = 0; slab < slabs; slab += 1) {
    if (slab > 0) at.sheet.put(row, weightColumn(slab), { number: "0" }, "plain", "count");
    if (slab < slabs - 1)
      putNoShare({ ...at, key: POOL, weight: weightColumn(slab), column: sharesColumn(slab) }, row);
  }
}
