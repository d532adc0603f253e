/** The documents of kms-cost, as types. They are generated from schemas/; only what is not a document is written here. */
import type { Estimate, Problem, Scenario } from "./generated/documents.js";

export type * from "./generated/documents.js";

/** A problem or a warning as the engine gives it: data, without a sentence. */
export type Notice<Code extends string = string> = {
  code: Code;
  path: string;
  parameters: Record<string, string | string[]>;
};

/** What a file gives: with the estimate the scenario that was read. */
export type FileResult =
  | { ok: true; estimate: Estimate; scenario: Scenario }
  | { ok: false; problems: Problem[] };

export type Result = { ok: true; estimate: Estimate } | { ok: false; problems: Problem[] };
