import type { CompareRequest } from "../../../wasm/src/planner.js";
import type { Comparison, Projection } from "../../../wasm/src/types.js";

/** What is taken away: the bill as it stands, or the answer of a panel with what it is an answer to. */
export type Taken =
  | { readonly place: "bill" }
  | {
      readonly place: "over-time";
      readonly projection: Projection;
      readonly scenario: unknown;
      /** The same projection with the lines of all its months. */
      readonly withLines: () => Promise<Projection>;
    }
  | {
      readonly place: "compare";
      readonly comparison: Comparison;
      readonly request: CompareRequest;
    };
