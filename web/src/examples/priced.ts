import type { Engine } from "../../../wasm/src/index.js";
import type { Estimate } from "../../../wasm/src/types.js";
import { type DocumentedExample, documentedExamples, type ExampleColumn } from "./documented.js";

export interface PricedColumn extends ExampleColumn {
  readonly estimate: Estimate;
}

export interface PricedExample {
  readonly id: DocumentedExample["id"];
  readonly columns: readonly PricedColumn[];
}

/** The documented examples with their exact formats. */
export function pricedExamples(
  engine: Engine,
  labels: Parameters<typeof documentedExamples>[0],
): readonly PricedExample[] {
  return documentedExamples(labels).map(({ id, columns }) => ({
    id,
    columns: columns.map((column) => {
      const result = engine.estimate(column.scenario);
      if (!result.ok) {
        throw new Error(`The example ${column.id} is refused: ${result.problems[0]?.message}`);
      }
      return { ...column, estimate: result.estimate };
    }),
  }));
}
