// One estimate through the package as it is shipped, and what it is made of.
import { mkdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { loadEngine } from "../../dist/package/index.js";
import { quantile, timesOf } from "./measure.mjs";
import { openWorkload, plainWorkload } from "./workloads.mjs";

const root = new URL("../../", import.meta.url);
const wasm = await WebAssembly.compile(await readFile(new URL("dist/package/engine.wasm", root)));
const engine = await loadEngine({ wasm });

/** How many questions a workload leaves open. */
function openQuestions(scenario) {
  const { ok, estimate, problems } = engine.estimate(scenario);
  if (!ok) throw new Error(problems[0].message);
  return estimate.bounds?.questions.length ?? 0;
}

const often = { count: 5_000, before: 2_000 };
const seldom = { count: 5, before: 1 };
const inMicroseconds = (sorted) => ({
  median: quantile(sorted, 0.5) * 1000,
  high: quantile(sorted, 0.95) * 1000,
});

/** In microseconds. */
export function small() {
  return [plainWorkload(10), openWorkload(10)].map((scenario) => ({
    questions: openQuestions(scenario),
    ...inMicroseconds(timesOf(() => engine.estimate(scenario), often)),
  }));
}

/** Medians in milliseconds of the steps that the package takes for one estimate, of few groups and of the most. */
export async function parts() {
  const { encodeCbor, estimate } = await insides();
  const decoder = new TextDecoder();
  return [
    [10, often],
    [100_000, seldom],
  ].map(([groups, repetition]) => {
    const scenario = plainWorkload(groups);
    const document = encodeCbor(scenario).slice();
    const answer = estimate(document).slice();
    const medianOf = (run) => quantile(timesOf(run, repetition), 0.5);
    return {
      groups,
      encode: medianOf(() => encodeCbor(scenario)),
      engine: medianOf(() => estimate(document)),
      decode: medianOf(() => JSON.parse(decoder.decode(answer))),
    };
  });
}

/** In milliseconds. */
export function large() {
  return [plainWorkload, openWorkload].flatMap((workload) =>
    [1_000, 10_000, 100_000].map((groups) => {
      const scenario = workload(groups);
      const questions = openQuestions(scenario);
      const repetition = groups === 100_000 ? seldom : { count: 21, before: 1 };
      const times = timesOf(() => engine.estimate(scenario), repetition);
      return { groups, questions, median: quantile(times, 0.5) };
    }),
  );
}

/** The encoder and the binding, which the package keeps to itself. */
async function insides() {
  const folder = new URL("build/bench/", root);
  await mkdir(folder, { recursive: true });
  const outfile = fileURLToPath(new URL("insides.mjs", folder));
  await build({
    stdin: {
      contents: `export { encodeCbor } from "./wasm/src/cbor.ts";
        export { default as createModule } from "#engine";
        export { builtInCards } from "./wasm/src/generated/cards.ts";`,
      resolveDir: fileURLToPath(root),
    },
    bundle: true,
    format: "esm",
    target: "es2022",
    logLevel: "warning",
    outfile,
  });
  const { encodeCbor, createModule, builtInCards } = await import(outfile);
  const native = await createModule({ wasm });
  /** Hands a document over as wasm/binding.cpp says, and gives the bytes of the answer. */
  const call = (name, document) => {
    const at = native.input(document.length);
    native.HEAPU8.set(document, at);
    const length = native[name]();
    const output = native.output();
    return native.HEAPU8.subarray(output, output + length);
  };
  for (const card of builtInCards) call("addRateCard", encodeCbor(card));
  return { encodeCbor, estimate: (document) => call("estimate", document) };
}
