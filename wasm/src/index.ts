/** The package `kms-cost`: the engine with its sentences, and the words to explain an estimate with. */
import { englishEngineText } from "../../text/en/engine.js";
import { chooseLanguage } from "../../text/languages.js";
import { loadText } from "../../text/load/engine.js";
import type { Engine } from "./engine.js";
import { loadEngineWith } from "./load.js";
import type { LanguageOption, LoadOptions } from "./start.js";

/** Loads the engine once; every estimate after that is a plain call. In browsers, workers and Node. */
export function loadEngine({
  language = "en",
  ...options
}: LanguageOption & LoadOptions = {}): Promise<Engine> {
  return loadEngineWith(loadText(chooseLanguage([language])), options);
}

export type { EngineText } from "../../text/catalogue.js";
export { describeProblem, describeWarning } from "../../text/describe.js";
export {
  type ExplanationRow,
  explainAdjustment,
  explainLine,
  explainMeter,
  type Priced,
  priceOf,
  unitOf,
} from "../../text/explain.js";
export { type Formats, formatsFor } from "../../text/format.js";
export { chooseLanguage, type Language, languages } from "../../text/languages.js";
export type { AddedCard, Engine, LoadedCard, ReadText, Refusal } from "./engine.js";
export type { LanguageOption, LoadOptions } from "./start.js";
export type * from "./types.js";
export type { WasmSource } from "./wasm-source.js";
export { englishEngineText, loadText };
