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

function checked(scenario) {
  const { ok, problems } = engine.estimate(scenario);
  if (!ok) throw new Error(problems[0].message);
  return scenario;
}

const often = { count: 5_000, before: 2_000 };
const inMicroseconds = (sorted) => ({
  median: quantile(sorted, 0.5) * 1000,
  high: quantile(sorted, 0.95) * 1000,
});

/** In microseconds. */
export function small() {
  const measured = (scenario) => inMicroseconds(timesOf(() => engine.estimate(scenario), often));
  return {
    plain: measured(checked(plainWorkload(10))),
    open: measured(checked(openWorkload(10))),
  };
}

/** Medians in microseconds of the steps that the package takes for one estimate. */
export async function parts() {
  const { encodeCbor, native } = await insides();
  const decoder = new TextDecoder();
  const scenario = plainWorkload(10);
  const document = encodeCbor(scenario).slice();
  const answer = native.estimate(document).slice();
  const medianOf = (run) => inMicroseconds(timesOf(run, often)).median;
  return {
    encode: medianOf(() => encodeCbor(scenario)),
    engine: medianOf(() => native.estimate(document)),
    decode: medianOf(() => JSON.parse(decoder.decode(answer))),
  };
}

/** In milliseconds. */
export function large() {
  return [1_000, 10_000, 100_000].map((groups) => {
    const few = { count: groups === 100_000 ? 5 : 21, before: 1 };
    const medianOf = (scenario) =>
      quantile(
        timesOf(() => engine.estimate(scenario), few),
        0.5,
      );
    return {
      groups,
      plain: medianOf(checked(plainWorkload(groups))),
      open: medianOf(checked(openWorkload(groups))),
    };
  });
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
  const native = await createModule({
    instantiateWasm(imports, received) {
      WebAssembly.instantiate(wasm, imports).then((instance) => received(instance, wasm));
      return {};
    },
  });
  for (const card of builtInCards) native.addRateCard(encodeCbor(card));
  return { encodeCbor, native };
}
