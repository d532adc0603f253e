import { type Engine, loadEngine } from "kms-cost";
import { InputError, problemLines, readInput } from "./input.js";

/** An engine that also knows the cards of these files. */
export async function engineWithCards(files: readonly string[]): Promise<Engine> {
  const engine = await loadEngine();
  for (const file of files) {
    const added = engine.addRateCardText(await readInput(file));
    if (!added.ok) throw new InputError(problemLines(file, added.problems));
  }
  return engine;
}
