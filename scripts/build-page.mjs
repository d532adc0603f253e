// Builds the page into dist/page: static files for any host and any sub-path. The engine (build/wasm) has to be there.
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, parse } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { writeBillingExamples } from "./page/billing-examples.mjs";
import { pageModules } from "./page/modules.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const target = `${root}dist/page`;

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
const [engine, planner] = await Promise.all([copyWasm("engine"), copyWasm("planner")]);
const [style, panelsStyle, worker, exports] = await Promise.all([
  bundle("web/styles/page.css"),
  bundle("web/styles/panels.css"),
  bundle("web/src/panels/planner/worker.ts", { PLANNER_WASM: planner }),
  bundle("web/src/take-away/exports.ts", {}, {}, "exports-[name]"),
]);
const script = await bundle(
  "web/src/main.ts",
  {
    ENGINE_WASM: engine,
    PANELS_STYLE: panelsStyle.name,
    PLANNER_WORKER: worker.name,
    EXPORTS: exports.name,
  },
  // Each catalogue under a name that tells its language.
  {
    "words-en": "text/en/first-view.ts",
    "words-zh": "text/zh/first-view.ts",
    "panel-words-en": "text/en/panels.ts",
    "link-words-en": "text/en/link.ts",
    "link-words-zh": "text/zh/link.ts",
    "panel-words-zh": "text/zh/panels.ts",
    "export-words-en": "text/en/exports.ts",
    "export-words-zh": "text/zh/exports.ts",
    "files-words-en": "text/en/files.ts",
    "files-words-zh": "text/zh/files.ts",
  },
);
await writePage({
  ENGINE: engine,
  SCRIPT: script.name,
  AT_ONCE: atOnce(script).join(""),
  STYLE: style.name,
});
const examplesStyle = await bundle("web/billing-examples/billing-examples.css");
await writeBillingExamples(root, target, examplesStyle.name);
await copyFile(`${root}web/icon.svg`, `${target}/icon.svg`);
console.log("Built dist/page.");

/** A WebAssembly as it is, under a name that changes with it, so that it can be cached for ever. */
async function copyWasm(of) {
  const bytes = await readFile(`${root}build/wasm/${of}.wasm`);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8).toUpperCase();
  const name = `${of}-${hash}.wasm`;
  await writeFile(`${target}/${name}`, bytes);
  return name;
}

/**
 * Gives the file that the entry point becomes, and of what the build is made. What it imports only when it is needed
 * becomes files of their own, named as in `more` or else like the source, and what several need files called chunk.
 */
async function bundle(entryPoint, names = {}, more = {}, chunks = "[name]") {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { [parse(entryPoint).name]: entryPoint, ...more },
    outdir: target,
    entryNames: "[name]-[hash]",
    chunkNames: `${chunks}-[hash]`,
    splitting: true,
    bundle: true,
    format: "esm",
    target: ["es2022", "chrome111", "firefox115", "safari16.4"],
    minify: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    metafile: true,
    plugins: [pageModules],
    // Emscripten's glue imports Node's "module" where it runs in Node, and there only.
    external: ["module"],
    define: {
      // The page never runs in Node: what is for that goes.
      process: "undefined",
      "globalThis.process": "undefined",
      ...Object.fromEntries(
        Object.entries(names).map(([name, value]) => [name, JSON.stringify(value)]),
      ),
    },
  });
  const [path] = outputOf(metafile, entryPoint);
  return { name: basename(path), metafile };
}

function outputOf({ outputs }, entryPoint) {
  return Object.entries(outputs).find(([, output]) => output.entryPoint === entryPoint);
}

/** Lets the browser fetch what every first view needs together with the entry: the page's code and what that imports. */
function atOnce({ metafile }) {
  const [path, { imports }] = outputOf(metafile, "web/src/page.ts");
  const shared = imports.filter(({ kind }) => kind === "import-statement");
  return [{ path }, ...shared].map(
    ({ path }) => `\n    <link rel="modulepreload" href="${basename(path)}">`,
  );
}

async function writePage(names) {
  const page = await readFile(`${root}web/index.html`, "utf8");
  await writeFile(
    `${target}/index.html`,
    page.replace(/%(AT_ONCE|ENGINE|SCRIPT|STYLE)%/g, (_, name) => names[name]),
  );
}
