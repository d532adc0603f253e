import type { Inputs, SlabCells } from "./inputs.js";
import { type Group, isBilled, type Source, slabsOf } from "./source.js";

/** Groups whose versions of a day are counted together. */
export interface Pool {
  readonly number: number;
  readonly name: string;
  readonly slabs: readonly SlabCells[];
  readonly members: Group[];
}

/** The pools of the classes that have a graduated price, by the scope that was assumed. */
export function poolsOf(
  { estimate, card }: Source,
  inputs: Inputs,
  groups: readonly Group[],
): Pool[] {
  const { tierScope } = estimate.assumptions;
  const pools = new Map<string, Pool>();
  for (const group of groups) {
    const { hostingClass } = group.summary;
    if (slabsOf(card, hostingClass).length < 2 || !isBilled(group, estimate)) continue;
    const { region, spec = "" } = group.stated;
    const parts: string[] = [hostingClass];
    if (tierScope === "region" || tierScope === "region-and-spec") parts.push(region);
    if (tierScope === "spec" || tierScope === "region-and-spec")
      // Two names of one spec.
      parts.push(spec === "Aliyun_SM2" ? "EC_SM2" : spec);
    const name = parts.join(", ");
    const pool = pools.get(name) ?? {
      number: pools.size + 1,
      name,
      slabs: inputs.hostingPrice.get(hostingClass) ?? [],
      members: [],
    };
    pool.members.push(group);
    pools.set(name, pool);
  }
  return [...pools.values()];
}

/** The engine's units of a group in a slab. */
export function unitsIn(
  { estimate, card }: Source,
  { hosting, summary }: Group,
  slab: number,
): bigint {
  const above = String(slabsOf(card, summary.hostingClass)[slab - 1]?.upTo ?? 0);
  return hosting.slices
    .filter(({ price }) => estimate.prices[price]?.above === above)
    .reduce((sum, { quantity }) => sum + BigInt(quantity), 0n);
}

/** Those of this slab and all after it. */
export function unitsFrom(source: Source, group: Group, slab: number): bigint {
  const slabs = slabsOf(source.card, group.summary.hostingClass);
  return slabs.reduce(
    (sum, _, index) => (index < slab ? sum : sum + unitsIn(source, group, index)),
    0n,
  );
}

/** Those of all groups of a pool. */
export function slabUnits(source: Source, pool: Pool, slab: number): bigint {
  return pool.members.reduce((sum, group) => sum + unitsIn(source, group, slab), 0n);
}
