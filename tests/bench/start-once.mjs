// Starts one engine in a process of its own, where nothing is warm, and prints how long each step took.
import { readFile } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import { loadEngine } from "../../dist/package/index.js";
import { plainWorkload } from "./workloads.mjs";

const bytes = await readFile(new URL("../../dist/package/engine.wasm", import.meta.url));
const scenario = plainWorkload(10);

const arrived = performance.now();
const wasm = await WebAssembly.compile(bytes);
const compiled = performance.now();
const engine = await loadEngine({ wasm });
const ready = performance.now();
const { ok } = engine.estimate(scenario);
const estimated = performance.now();

if (!ok) throw new Error("The workload is refused.");
console.log(
  JSON.stringify({
    compile: compiled - arrived,
    instantiate: ready - compiled,
    ready: ready - arrived,
    firstEstimate: estimated - ready,
  }),
);
