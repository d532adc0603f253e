import createModule from "#engine";
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
  // Each instance of the module is an engine of its own, with its own memory and cards.
  const engine = new Engine(await instantiate(wasm), text);
  for (const card of builtInCards) {
    const added = engine.addRateCard(card);
    if (!added.ok)
      throw new Error(`A built-in rate card is refused: ${added.problems[0]?.message}`);
  }
  return engine;
}

/** Emscripten waits for ever when an instantiation fails. Here the promise is rejected. */
function instantiate(wasm: WebAssembly.Module): ReturnType<typeof createModule> {
  return new Promise((resolve, reject) => {
    const instantiateWasm = (
      imports: WebAssembly.Imports,
      received: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
    ): object => {
      WebAssembly.instantiate(wasm, imports)
        .then((instance) => received(instance, wasm))
        .catch(reject);
      return {};
    };
    createModule({ instantiateWasm }).then(resolve, reject);
  });
}
