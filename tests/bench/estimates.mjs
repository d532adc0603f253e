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

/** What a caller may do with an estimate: the details are read when one of them is first asked for. */
const readings = [
  { read: "totals", run: (scenario) => engine.estimate(scenario).estimate.total },
  { read: "everything", run: (scenario) => engine.estimate(scenario).estimate.lines },
];

/** In microseconds. */
export function small() {
  return [plainWorkload(10), openWorkload(10)].flatMap((scenario) =>
    readings.map(({ read, run }) => ({
      questions: openQuestions(scenario),
      read,
      ...inMicroseconds(timesOf(() => run(scenario), often)),
    })),
  );
}

/** Medians in milliseconds of the steps that the package takes for one estimate, of few groups and of the most. */
export async function parts() {
  const { encodeCbor, estimate, readAnswer } = await insides();
  return [
    [10, often],
    [100_000, seldom],
  ].map(([groups, repetition]) => {
    const scenario = plainWorkload(groups);
    const document = encodeCbor(scenario).slice();
    const { bytes, details } = estimate(document);
    const answer = bytes.slice();
    const medianOf = (run) => quantile(timesOf(run, repetition), 0.5);
    return {
      groups,
      encode: medianOf(() => encodeCbor(scenario)),
      engine: medianOf(() => estimate(document)),
      totals: medianOf(() => readAnswer(answer, details)),
      everything: medianOf(() => readAnswer(answer, details).lines),
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
      const [totals, everything] = readings.map(({ run }) =>
        quantile(
          timesOf(() => run(scenario), repetition),
          0.5,
        ),
      );
      return { groups, questions, totals, everything };
    }),
  );
}

/** The encoder, the binding and the reader of answers, which the package keeps to itself. */
async function insides() {
  const folder = new URL("build/bench/", root);
  await mkdir(folder, { recursive: true });
  const outfile = fileURLToPath(new URL("insides.mjs", folder));
  await build({
    stdin: {
      contents: `export { readAnswer } from "./wasm/src/answer.ts";
        export { encodeCbor } from "./wasm/src/cbor.ts";
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
  const { readAnswer, encodeCbor, createModule, builtInCards } = await import(outfile);
  const native = await createModule({ wasm });
  /** Hands a document over as wasm/binding.cpp says, and gives the answer's bytes and where its details begin. */
  const call = (name, document) => {
    const at = native.input(document.length);
    native.HEAPU8.set(document, at);
    const length = native[name]();
    const output = native.output();
    return { bytes: native.HEAPU8.subarray(output, output + length), details: native.details() };
  };
  for (const card of builtInCards) call("addRateCard", encodeCbor(card));
  return { readAnswer, encodeCbor, estimate: (document) => call("estimate", document) };
}
