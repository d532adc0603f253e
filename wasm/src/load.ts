import createModule from "#engine";
import { version } from "../../package.json";
import type { EngineText } from "../../text/catalogue.js";
import { Engine } from "./engine.js";
import { builtInCards } from "./generated/cards.js";
import { compileWasm, type WasmSource } from "./wasm-source.js";

export interface LoadOptions {
  /** Default: engine.wasm beside this module. */
  wasm?: WasmSource;
}

/** Starts an engine whose sentences are in the given language. It knows the built-in rate cards. */
export async function loadEngineWith(text: EngineText, options: LoadOptions = {}): Promise<Engine> {
  const wasm = await compileWasm(options.wasm ?? new URL("engine.wasm", import.meta.url));
  requireEngine(wasm);
  // Each instance of the module is an engine of its own, with its own memory and cards.
  const engine = new Engine(await createModule({ wasm }), text);
  for (const card of builtInCards) {
    const added = engine.addRateCard(card);
    if (!added.ok)
      throw new Error(`A built-in rate card is refused: ${added.problems[0]?.message}`);
  }
  return engine;
}

/** Emscripten's start would wait for ever with a module that does not fit it; so such a module never gets there. */
function requireEngine(wasm: WebAssembly.Module): void {
  const [section] = WebAssembly.Module.customSections(wasm, "kms_cost");
  const found = section && new TextDecoder().decode(section);
  if (found !== version)
    throw new Error(
      found === undefined
        ? "This WebAssembly is not the engine of kms-cost."
        : `This is the engine of kms-cost ${found}; it needs that of ${version}.`,
    );
}
