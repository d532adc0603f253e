import type { ExportedDocument } from "../../../export/document.js";
import type { ExportedFile } from "../../../export/json.js";
import type { ExportWords } from "../../../export/words.js";
import type { Estimate, RateCard, Scenario } from "../../../wasm/src/types.js";
import type { Draft } from "../state/draft.js";
import { toScenario } from "../state/to-scenario.js";
import { cardOf, type View } from "../view.js";
import type { Exports } from "./load-exports.js";
import type { Taken } from "./taken.js";

/** What is taken away, in each of the forms that there are. */
export interface Documents {
  /** What the name of a file says of it. */
  readonly about: readonly (string | null)[];
  readonly document: ExportedDocument;
  readonly file: ExportedFile;
  /** Undefined where there is nothing to compute with. */
  readonly workbook: (() => Promise<Uint8Array>) | undefined;
}

export function documentsOf(
  exports: Exports,
  view: View,
  words: ExportWords,
  taken: Taken,
): Documents {
  const own = view.calculator.cards as readonly RateCard[];
  switch (taken.place) {
    case "bill":
      return billDocuments(exports, view, words, own);
    case "over-time": {
      const { projection } = taken;
      const { rateCard, months } = projection;
      const scenario = taken.scenario as Scenario;
      const card = cardOf(view, rateCard);
      return {
        about: ["over-time", months[0]?.month ?? null, months.at(-1)?.month ?? null, rateCard],
        document: exports.projectionDocument(projection, scenario, card, words),
        file: { scenario, ...exports.cardsUsed(own, [rateCard]), projection },
        workbook:
          card === undefined
            ? undefined
            : async () =>
                exports.projectionWorkbook({
                  projection: await taken.withLines(),
                  scenario,
                  card,
                  words,
                }),
      };
    }
    case "compare": {
      const { comparison, request } = taken;
      const ids = comparison.columns.map(({ rateCard }) => rateCard);
      return {
        about: ["comparison"],
        document: exports.comparisonDocument(comparison, (id) => cardOf(view, id), words),
        file: {
          scenario: request.columns[0]?.scenario as Scenario,
          ...exports.comparedWith(request),
          ...exports.cardsUsed(own, ids),
          comparison,
        },
        workbook: () =>
          exports.comparisonWorkbook({
            comparison,
            request,
            cardOf: (id) => cardOf(view, id),
            words,
          }),
      };
    }
  }
}

/** Of the last workload that could be priced, which is the one that the bill is for. */
function billDocuments(
  exports: Exports,
  view: View,
  words: ExportWords,
  own: readonly RateCard[],
): Documents {
  const estimate = view.state.estimate as Estimate;
  const scenario = toScenario(view.state.priced as Draft) as Scenario;
  const card = cardOf(view, estimate.rateCard);
  return {
    about: [estimate.period.month, estimate.rateCard],
    document: exports.estimateDocument(estimate, scenario, card, words),
    file: { scenario, ...exports.cardsUsed(own, [estimate.rateCard]), estimate },
    workbook:
      card === undefined
        ? undefined
        : () => exports.estimateWorkbook({ estimate, scenario, card, words }),
  };
}
