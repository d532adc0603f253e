import { formatsFor } from "../text/format.js";
import type { Projection, RateCard, Scenario } from "../wasm/src/types.js";
import type { ExportedDocument } from "./document.js";
import { assumptionFact, cardFacts, warningFact } from "./facts.js";
import { projectionTable } from "./projection-table.js";
import type { ExportWords } from "./words.js";

/** The months of a projection with all that they rest on. */
export function projectionDocument(
  projection: Projection,
  scenario: Scenario,
  card: RateCard | undefined,
  words: ExportWords,
): ExportedDocument {
  const { text, exports, panels } = words;
  const { months, currency, total, payable } = projection;
  const formats = formatsFor(text.locale);
  const sum = formats.exactMoney(total, currency);
  return {
    title: exports.document.months(months[0]?.month ?? "", months.at(-1)?.month ?? "", sum),
    table: projectionTable(projection, words),
    facts: [
      ...cardFacts(projection.rateCard, card, words),
      {
        name: exports.total,
        texts: [
          text.estimate.exactly(sum),
          ...(payable === undefined
            ? []
            : [panels.overTime.payable(formats.exactMoney(payable, currency))]),
        ],
      },
      assumptionFact(projection.assumptions, words),
      warningFact(projection.warnings, scenario, words),
    ],
  };
}
