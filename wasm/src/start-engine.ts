import createModule from "#engine";
import type { SummaryText } from "../../text/catalogue.js";
import { Engine } from "./engine.js";
import { compileOwn, type LoadOptions } from "./start.js";

/** Starts an engine with the given words, which may be on their way. It knows no rate card yet. */
export async function startEngine(
  words: SummaryText | Promise<SummaryText>,
  options: LoadOptions = {},
): Promise<Engine> {
  const source = options.wasm ?? new URL("engine.wasm", import.meta.url);
  const [wasm, text] = await Promise.all([
    compileOwn(source, { section: "kms_cost", name: "engine" }),
    words,
  ]);
  // Each instance of the module is an engine of its own, with its own memory and cards.
  return new Engine(await createModule({ wasm }), text);
}
