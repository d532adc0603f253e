import createModule from "#engine";
import type { EngineText } from "../../text/catalogue.js";
import { Engine } from "./engine.js";
import { addBuiltInCards, compileOwn, type LoadOptions } from "./start.js";

/** Starts an engine whose sentences are in the given language. It knows the built-in rate cards. */
export async function loadEngineWith(text: EngineText, options: LoadOptions = {}): Promise<Engine> {
  const source = options.wasm ?? new URL("engine.wasm", import.meta.url);
  const wasm = await compileOwn(source, { section: "kms_cost", name: "engine" });
  // Each instance of the module is an engine of its own, with its own memory and cards.
  const engine = new Engine(await createModule({ wasm }), text);
  addBuiltInCards(engine);
  return engine;
}
