/** Attributes that describe the workload; a reader may be let to change each of them. */
export const INPUTS = [
  "creator",
  "keys",
  "spec",
  "protection",
  "region",
  "state",
  "versions",
  "calls",
  "period",
  "rate-card",
] as const;

/** Every attribute of the element. */
export const ATTRIBUTES = [
  "preset",
  ...INPUTS,
  "mode",
  "figure",
  "editable",
  "language",
  "theme",
  "calculator",
  "expect",
] as const;

export type Input = (typeof INPUTS)[number];
export type AttributeName = (typeof ATTRIBUTES)[number];
