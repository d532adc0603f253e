import type { ElementWords } from "../../text/load/element.js";
import type { Estimate, Problem, Scenario } from "../../wasm/src/types.js";

/** Why an element shows its own content: problems with what it was given, or what went wrong. */
export type ErrorDetail = { readonly problems: readonly Problem[] } | { readonly error: unknown };

/** What an element offers to that which draws it. */
export interface Surface {
  readonly element: HTMLElement;
  /** Around all that is drawn; the styles go by its data attributes. */
  readonly shell: HTMLElement;
  /** What is drawn goes here. */
  readonly body: HTMLElement;
  /** Read out when it changes. */
  readonly status: HTMLElement;
  /** The scenario that was set as a property. */
  readonly scenario: unknown;
  shown(estimate: Estimate, scenario: Scenario): void;
  failed(detail: ErrorDetail): void;
}

/** What draws an element. */
export interface Drawing {
  /** Reads the element anew, and draws it in a language as soon as there is time. */
  update(words: ElementWords): void;
  /** Forgets what the reader has typed for an attribute. */
  restated(name: string): void;
  /** The element has left its document. */
  stop(): void;
}
