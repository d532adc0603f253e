import type { CompareRequest } from "../../wasm/src/planner.js";
import type {
  Comparison,
  Estimate,
  KeyGroup,
  Line,
  Projection,
  RateCard,
  Scenario,
} from "../../wasm/src/types.js";
import { groupName } from "../estimate-table.js";
import type { ExportWords } from "../words.js";

/** What a workbook is made of. */
export interface Source {
  readonly estimate: Estimate;
  readonly scenario: Scenario;
  readonly card: RateCard;
  readonly words: ExportWords;
}

/** What the workbook of a projection is made of. */
export interface ProjectionSource {
  /** With the lines of all its months. */
  readonly projection: Projection;
  readonly scenario: Scenario;
  readonly card: RateCard;
  readonly words: ExportWords;
}

/** What the workbook of a comparison is made of. */
export interface ComparisonSource {
  readonly comparison: Comparison;
  /** What it is the answer to. */
  readonly request: CompareRequest;
  readonly cardOf: (id: string) => RateCard | undefined;
  readonly words: ExportWords;
}

/** A key group with all that is known of it. */
export interface Group {
  readonly index: number;
  readonly name: string;
  readonly stated: KeyGroup;
  readonly summary: Estimate["groups"][number];
  readonly hosting: Line;
  readonly calls: Line;
}

export function groupsOf({ estimate, scenario, words }: Source): Group[] {
  return estimate.groups.map((summary, index) => ({
    index,
    name: groupName(scenario, index, words),
    stated: scenario.keys[index] as KeyGroup,
    summary,
    // For each group, its hosting and then its calls.
    hosting: estimate.lines[2 * index] as Line,
    calls: estimate.lines[2 * index + 1] as Line,
  }));
}

/** The slabs of a class's price; a plain price is one without an end. None: the card has no price for it. */
export function slabsOf(
  card: RateCard,
  hostingClass: Group["summary"]["hostingClass"],
): readonly { readonly price: string; readonly upTo?: number }[] {
  const price = card.hosting.prices[hostingClass];
  if (price === null) return [];
  return "slabs" in price ? price.slabs : [price];
}

/** How many units of a line have a price by one of these rules. */
export function unitsBy(
  line: Line,
  { prices }: Estimate,
  isMeant: (rule: string) => boolean,
): bigint {
  return line.slices
    .filter(({ price }) => isMeant(prices[price]?.rule ?? ""))
    .reduce((sum, { quantity }) => sum + BigInt(quantity), 0n);
}

/** Whether hosting of keys in the state of the group is billed. */
export function isBilled({ hosting }: Group, estimate: Estimate): boolean {
  return unitsBy(hosting, estimate, (rule) => rule.startsWith("hosting.pending-")) === 0n;
}
