import createModule from "#planner";
import type { SummaryText } from "../../text/catalogue.js";
import { builtInCards } from "./generated/cards.js";
import { Planner } from "./planner.js";
import { addCards, compileOwn, type LoadOptions } from "./start.js";

/** Starts a planner with the given words, which may be on their way. It knows the built-in rate cards. */
export async function loadPlannerWith(
  words: SummaryText | Promise<SummaryText>,
  options: LoadOptions = {},
): Promise<Planner> {
  const source = options.wasm ?? new URL("planner.wasm", import.meta.url);
  const [wasm, text] = await Promise.all([
    compileOwn(source, { section: "kms_cost_planner", name: "planner" }),
    words,
  ]);
  const planner = new Planner(await createModule({ wasm }), text);
  addCards(planner, builtInCards);
  return planner;
}
