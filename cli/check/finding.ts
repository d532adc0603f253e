import type { Place } from "./bytes.js";
import type { Difference } from "./judge.js";

/** Something that is wrong with an example, and where. */
export type Finding = InvalidExample | StatedDifference;

interface At extends Place {
  readonly file: string;
}

export interface InvalidExample extends At {
  readonly kind: "invalid";
  readonly reasons: readonly (Place & { readonly message: string })[];
}

export interface StatedDifference extends At, Difference {}

export interface Counts {
  readonly files: number;
  readonly examples: number;
  readonly differ: number;
  readonly invalid: number;
  readonly updated: number;
  readonly ignored: number;
}
