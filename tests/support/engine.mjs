// Engines and planners for tests: compiled once, so that each test can have one of its own.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { loadEngine } from "../../dist/package/index.js";
import { loadPlanner } from "../../dist/package/planner.js";

const compiled = async (name) =>
  WebAssembly.compile(await readFile(new URL(`../../dist/package/${name}`, import.meta.url)));
const [engine, planner] = await Promise.all([compiled("engine.wasm"), compiled("planner.wasm")]);

/** An engine that knows the built-in rate cards and these. */
export async function engineWith(cards = []) {
  return withCards(await loadEngine({ wasm: engine }), cards);
}

/** The same of a planner. */
export async function plannerWith(cards = []) {
  return withCards(await loadPlanner({ wasm: planner }), cards);
}

function withCards(loaded, cards) {
  for (const card of cards) {
    const added = loaded.addRateCard(card);
    assert.ok(added.ok, JSON.stringify(added.problems));
  }
  return loaded;
}
