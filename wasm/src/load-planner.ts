import createModule from "#planner";
import type { EngineText } from "../../text/catalogue.js";
import { Planner } from "./planner.js";
import { addBuiltInCards, compileOwn, type LoadOptions } from "./start.js";

/** Starts a planner whose sentences are in the given language. It knows the built-in rate cards. */
export async function loadPlannerWith(
  text: EngineText,
  options: LoadOptions = {},
): Promise<Planner> {
  const source = options.wasm ?? new URL("planner.wasm", import.meta.url);
  const wasm = await compileOwn(source, { section: "kms_cost_planner", name: "planner" });
  const planner = new Planner(await createModule({ wasm }), text);
  addBuiltInCards(planner);
  return planner;
}
