import type { CompareRequest } from "../wasm/src/planner.js";
import type { Comparison, Estimate, Projection, RateCard, Scenario } from "../wasm/src/types.js";

/** A file that was exported as JSON: a scenario, the cards that it needs, and what was computed from it. */
export interface ExportedFile {
  readonly scenario: Scenario;
  /** Cards that do not come with kms-cost. */
  readonly rateCards?: readonly RateCard[];
  readonly estimate?: Estimate;
  readonly projection?: Projection;
  readonly comparison?: Comparison;
  /** The columns of the comparison after the first. One without a scenario is that of the file under another card. */
  readonly comparedWith?: readonly ComparedWith[];
  readonly exchangeRates?: NonNullable<CompareRequest["exchangeRates"]>;
}

export interface ComparedWith {
  readonly name: string;
  readonly scenario?: unknown;
  readonly rateCard?: string;
}

/** The file as text. What is undefined in a scenario is not stated. */
export function jsonText(file: ExportedFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The cards, of those that are the user's own, that these documents were priced by. */
export function cardsUsed(
  own: readonly RateCard[],
  ids: readonly (string | null)[],
): Pick<ExportedFile, "rateCards"> {
  const used = own.filter(({ id }) => ids.includes(id));
  return used.length === 0 ? {} : { rateCards: used };
}

/** What was compared, for a file: the first column is its scenario. */
export function comparedWith({
  columns: [first, ...others],
  exchangeRates,
}: CompareRequest): Pick<ExportedFile, "comparedWith" | "exchangeRates"> {
  return {
    comparedWith: others.map(({ name, scenario, rateCard }) => ({
      name,
      ...(scenario === first?.scenario ? {} : { scenario }),
      ...(rateCard === undefined ? {} : { rateCard }),
    })),
    ...(exchangeRates === undefined ? {} : { exchangeRates }),
  };
}
