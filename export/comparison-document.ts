import type { Comparison, RateCard } from "../wasm/src/types.js";
import { comparisonTable } from "./comparison-table.js";
import type { ExportedDocument } from "./document.js";
import { warningFact } from "./facts.js";
import type { ExportWords } from "./words.js";

/** Columns side by side, with what is to be known of each. */
export function comparisonDocument(
  comparison: Comparison,
  cardOf: (id: string) => RateCard | undefined,
  words: ExportWords,
): ExportedDocument {
  const { document } = words.exports;
  return {
    title: document.comparison,
    table: comparisonTable(comparison, (id) => cardOf(id)?.name ?? id, words),
    facts: comparison.columns.map(({ name, estimate }) => ({
      ...warningFact(estimate?.warnings ?? [], undefined, words),
      name: document.named(name, document.warnings),
    })),
  };
}
