import createModule from "#engine";
import type { SummaryText } from "../../text/catalogue.js";
import { Engine } from "./engine.js";
import { addBuiltInCards, compileOwn, type LoadOptions } from "./start.js";

/** Starts an engine with the given words, which may be on their way. It knows the built-in rate cards. */
export async function loadEngineWith(
  words: SummaryText | Promise<SummaryText>,
  options: LoadOptions = {},
): Promise<Engine> {
  const source = options.wasm ?? new URL("engine.wasm", import.meta.url);
  const [wasm, text] = await Promise.all([
    compileOwn(source, { section: "kms_cost", name: "engine" }),
    words,
  ]);
  // Each instance of the module is an engine of its own, with its own memory and cards.
  const engine = new Engine(await createModule({ wasm }), text);
  addBuiltInCards(engine);
  return engine;
}
