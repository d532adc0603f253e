/** The entry `kms-cost/planner`: all that the engine does, and planning. */
import { chooseLanguage } from "../../text/languages.js";
import { loadText } from "../../text/load/engine.js";
import { loadPlannerWith } from "./load-planner.js";
import type { Planner } from "./planner.js";
import type { LanguageOption, LoadOptions } from "./start.js";

/** Loads the planner once; every question after that is a plain call. In browsers, workers and Node. */
export function loadPlanner({
  language = "en",
  ...options
}: LanguageOption & LoadOptions = {}): Promise<Planner> {
  return loadPlannerWith(loadText(chooseLanguage([language])), options);
}

export type {
  CompareColumn,
  CompareRequest,
  ExchangeRate,
  Planner,
  ProjectOptions,
  SolveRequest,
  SweepRequest,
  SweepResult,
} from "./planner.js";
export type { LanguageOption, LoadOptions } from "./start.js";
export type { SweepTotals } from "./sweep-totals.js";
export type * from "./types.js";
export type { WasmSource } from "./wasm-source.js";
