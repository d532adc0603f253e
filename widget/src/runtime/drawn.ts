import type { Engine } from "../../../wasm/src/engine.js";
import type { Estimate } from "../../../wasm/src/types.js";
import type { ProblemsByPath } from "../../../web/src/state/problems-by-path.js";
import type { FieldView } from "../../../web/src/view.js";
import type { Input } from "../attribute-names.js";
import type { Presentation } from "../attributes.js";
import type { Words } from "./words.js";

/** What an element is drawn from. Problems go by the names of attributes. */
export interface Drawn extends Words, FieldView {
  readonly engine: Engine;
  readonly state: ProblemsByPath;
  readonly presentation: Presentation;
  /** As it was read; it need not be a good one. */
  readonly scenario: unknown;
  /** Of the last scenario that was. */
  readonly estimate: Estimate;
  /** Where this can be looked at in the whole calculator, if there is such a place. */
  readonly address: string | undefined;
  /** What the reader has typed into inputs. */
  readonly typed: ReadonlyMap<Input, string>;
  readonly type: (input: Input, text: string) => void;
}
