import { DAYS, type GroupRows, ITEMS, ofGroups, POOL, weightColumn } from "./hosting-columns.js";
import type { Inputs } from "./inputs.js";
import { type Pool, slabUnits } from "./pools.js";
import type { Sheet } from "./sheet.js";
import type { Source } from "./source.js";

const HEAD = 2;
const LONGEST_PERIOD = 31;

/** For each pool and slab: what it has in the period, the weights it is shared by, and their sum. */
export interface SlabTotal {
  readonly total: string;
  readonly weights: string;
}

/** The tier, day by day: the items of each pool, and how many of them each slab has. */
export function putTier(
  source: Source,
  inputs: Inputs,
  tier: Sheet,
  at: GroupRows,
  pools: readonly Pool[],
): Map<number, SlabTotal[]> {
  const names = source.words.exports.sheet;
  tier.put(0, 0, { text: names.tier }, "title");
  tier.put(1, 0, { text: names.tierLead });
  tier.put(HEAD + 1, 0, { text: names.day }, "head");
  const firstDay = HEAD + 2;
  const lastDay = firstDay + LONGEST_PERIOD - 1;
  for (let day = 1; day <= LONGEST_PERIOD; day += 1)
    tier.put(firstDay + day - 1, 0, { number: String(day) }, "plain", "count");
  tier.put(lastDay + 1, 0, { text: source.words.exports.total }, "strong");
  const totals = new Map<number, SlabTotal[]>();
  let column = 1;
  for (const pool of pools) {
    const itemColumn = column;
    tier.put(HEAD, itemColumn, { text: names.poolName(pool.number, pool.name) }, "strong");
    tier.put(HEAD + 1, itemColumn, { text: names.items[source.card.hosting.unit] }, "head");
    for (let row = firstDay; row <= lastDay; row += 1)
      tier.put(
        row,
        itemColumn,
        { formula: itemsOfDay(inputs, at, pool, tier.at(row, 0)) },
        "plain",
        "count",
      );
    totals.set(
      pool.number,
      pool.slabs.map((slab, index) => {
        const slabColumn = itemColumn + 1 + index;
        tier.put(HEAD + 1, slabColumn, { text: names.slab(index + 1) }, "head");
        for (let row = firstDay; row <= lastDay; row += 1) {
          const items = tier.at(row, itemColumn);
          const most = slab.upTo === undefined ? items : `MIN(${items},${slab.upTo})`;
          tier.put(row, slabColumn, { formula: `MAX(0,${most}-${slab.above})` }, "plain", "count");
        }
        return {
          total: tier.put(
            lastDay + 1,
            slabColumn,
            {
              formula: `SUM(${tier.range(slabColumn, firstDay, lastDay)})`,
              result: String(slabUnits(source, pool, index)),
            },
            "strong",
            "count",
          ),
          weights: tier.put(
            lastDay + 2,
            slabColumn,
            {
              formula: `SUMPRODUCT((${ofGroups(at, POOL)}=${pool.number})*${ofGroups(at, weightColumn(index))})`,
            },
            "plain",
            "count",
          ),
        };
      }),
    );
    column += pool.slabs.length + 2;
  }
  tier.put(lastDay + 2, 0, { text: names.toShare });
  return totals;
}

/** How many items of the pool exist at the end of a day, if the period has it. */
function itemsOfDay(inputs: Inputs, at: GroupRows, pool: Pool, day: string): string {
  const [firstGroup] = inputs.groups;
  const lastGroup = inputs.groups.at(-1);
  if (firstGroup === undefined || lastGroup === undefined) return "0";
  const starts = `${firstGroup.firstDay}:${withoutSheet(lastGroup.firstDay)}`;
  const exists = `(${starts}<=${day})*(${starts}+${ofGroups(at, DAYS)}>${day})`;
  const items = `SUMPRODUCT((${ofGroups(at, POOL)}=${pool.number})*${exists}*${ofGroups(at, ITEMS)})`;
  return `IF(${day}>${inputs.days},0,${items})`;
}

function withoutSheet(reference: string): string {
  return reference.slice(reference.lastIndexOf("!") + 1);
}
