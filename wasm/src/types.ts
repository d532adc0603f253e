/** The documents of kms-cost, as types. They are generated from schemas/; only what is not a document is written here. */
import type { Estimate, Problem } from "./generated/documents.js";

export type * from "./generated/documents.js";

/** A problem or a warning as the engine gives it: data, without a sentence. */
export type Notice<Code extends string = string> = {
  code: Code;
  path: string;
  parameters: Record<string, string | string[]>;
};

export type Result = { ok: true; estimate: Estimate } | { ok: false; problems: Problem[] };
