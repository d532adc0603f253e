/** The package `kms-cost`: the engine with its English sentences, and the words to explain an estimate with. */
import { englishEngineText } from "../../text/en/engine.js";
import type { Engine } from "./engine.js";
import { loadEngineWith } from "./load.js";
import type { LoadOptions } from "./start.js";

/** Loads the engine once; every estimate after that is a plain call. In browsers, workers and Node. */
export function loadEngine(options?: LoadOptions): Promise<Engine> {
  return loadEngineWith(englishEngineText, options);
}

export type { EngineText } from "../../text/catalogue.js";
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
export type { AddedCard, Engine, LoadedCard, ReadText, Refusal } from "./engine.js";
export type { LoadOptions } from "./start.js";
export type * from "./types.js";
export type { WasmSource } from "./wasm-source.js";
export { englishEngineText };
