// Engines for tests: compiled once, so that each test can have one of its own.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { loadEngine } from "../../dist/package/index.js";

const folder = new URL("../../dist/package/", import.meta.url);
const wasm = await WebAssembly.compile(await readFile(new URL("engine.wasm", folder)));

/** An engine that knows the built-in rate cards and these. */
export async function engineWith(cards = []) {
  const engine = await loadEngine({ wasm });
  for (const card of cards) {
    const added = engine.addRateCard(card);
    assert.ok(added.ok, JSON.stringify(added.problems));
  }
  return engine;
}
