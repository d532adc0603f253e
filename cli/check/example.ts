import type { DecodedText } from "./entities.js";

/** What a text says about a workload and its price, and where. */
export interface Example {
  readonly form: "element" | "block";
  /** Where it begins, in bytes. */
  readonly start: number;
  readonly attributes: readonly StatedAttribute[];
  /** A whole scenario as JSON text. */
  readonly scenario?: { readonly json: string; readonly start: number };
  /** What could not be read as any of these. */
  readonly faults: readonly Fault[];
}

export interface StatedAttribute {
  /** As the element has it: rate-card, versions-per-key. */
  readonly name: string;
  readonly start: number;
  /** Null where the page computes it, so that the text does not tell. */
  readonly value: string | null;
  /** The value in bytes, without its quotes. */
  readonly written: DecodedText;
}

export interface Fault {
  readonly code: "unclosed-tag" | "not-name-value" | "unclosed-scenario";
  readonly start: number;
  readonly shown: string;
}
