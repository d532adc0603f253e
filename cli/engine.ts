import { type Engine, loadEngine } from "kms-cost";
import { loadPlanner, type Planner } from "kms-cost/planner";
import { InputError, problemLines, readInput } from "./input.js";
import { language } from "./words.js";

/** An engine that also knows the cards of these files. */
export async function engineWithCards(files: readonly string[]): Promise<Engine> {
  const engine = await loadEngine({ language });
  await addCards(engine, files);
  return engine;
}

/** The same of a planner. */
export async function plannerWithCards(files: readonly string[]): Promise<Planner> {
  const planner = await loadPlanner({ language });
  await addCards(planner, files);
  return planner;
}

async function addCards(engine: Engine, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const added = engine.addRateCardText(await readInput(file));
    if (!added.ok) throw new InputError(problemLines(file, added.problems));
  }
}
