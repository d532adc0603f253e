import type { ElementWords } from "../../../text/load/element.js";
import { loadEngineWith } from "../../../wasm/src/load.js";
import type { WasmSource } from "../../../wasm/src/wasm-source.js";
import type { CheckScripts } from "../files.js";
import type { Drawing, Surface } from "../surface.js";
import { ElementDrawing } from "./drawing.js";

/** What all elements of a page have in common. */
export interface Runtime {
  draw(surface: Surface, words: ElementWords): Drawing;
}

export interface RuntimeOptions {
  /** Of any language: elements say what they have to say in their own. */
  readonly words: ElementWords;
  /** Brings the engine's WebAssembly, where it does not come from beside this module. */
  readonly engine: WasmSource | undefined;
  /** To be awaited before scripts are imported. */
  readonly check: CheckScripts;
}

export async function startRuntime({
  words,
  engine: wasm,
  check,
}: RuntimeOptions): Promise<Runtime> {
  const engine = await loadEngineWith(words.text, wasm === undefined ? {} : { wasm });
  return { draw: (surface, spoken) => new ElementDrawing(surface, { engine, check }, spoken) };
}
