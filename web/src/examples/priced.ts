import {
  type DocumentedExample,
  documentedExamples,
  type ExampleColumn,
} from "../../../examples/documented.js";
import type { Engine } from "../../../wasm/src/index.js";
import type { Estimate, Scenario } from "../../../wasm/src/types.js";

export interface PricedColumn extends ExampleColumn {
  readonly estimate: Estimate;
}

export interface PricedExample {
  readonly id: DocumentedExample["id"];
  readonly columns: readonly PricedColumn[];
}

/** The documented examples with their exact formats, their key groups named by the labels. */
export function pricedExamples(
  engine: Engine,
  labels: Readonly<Record<DocumentedExample["id"], string>>,
): readonly PricedExample[] {
  return documentedExamples.map(({ id, columns }) => ({
    id,
    columns: columns.map((column) => {
      const scenario = labelled(column.scenario, labels[id]);
      const result = engine.estimate(scenario);
      if (!result.ok) {
        throw new Error(`The example ${column.id} is refused: ${result.problems[0]?.message}`);
      }
      return { ...column, scenario, estimate: result.estimate };
    }),
  }));
}

function labelled(scenario: Scenario, label: string): Scenario {
  return { ...scenario, keys: scenario.keys.map((key) => ({ label, ...key })) };
}
