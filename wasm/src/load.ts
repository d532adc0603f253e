import type { SummaryText } from "../../text/catalogue.js";
import type { Engine } from "./engine.js";
import { builtInCards } from "./generated/cards.js";
import { addCards, type LoadOptions } from "./start.js";
import { startEngine } from "./start-engine.js";

/** Starts an engine with the given words, which may be on their way. It knows the built-in rate cards. */
export async function loadEngineWith(
  words: SummaryText | Promise<SummaryText>,
  options?: LoadOptions,
): Promise<Engine> {
  const engine = await startEngine(words, options);
  addCards(engine, builtInCards);
  return engine;
}
