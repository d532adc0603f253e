// Builds the page into dist/page: static files for any host and any sub-path. The engine (build/wasm) has to be there.
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
const target = `${root}dist/page`;

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
const engine = await copyEngine();
const [script, style] = await Promise.all([
  bundle("web/src/main.ts", { define: { ENGINE_WASM: JSON.stringify(engine) } }),
  bundle("web/styles/page.css", {}),
]);
await writePage({ ENGINE: engine, SCRIPT: script, STYLE: style });
await copyFile(`${root}web/icon.svg`, `${target}/icon.svg`);
console.log("Built dist/page.");

/** The engine as it is, under a name that changes with it, so that it can be cached for ever. */
async function copyEngine() {
  const bytes = await readFile(`${root}build/wasm/engine.wasm`);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8).toUpperCase();
  const name = `engine-${hash}.wasm`;
  await writeFile(`${target}/${name}`, bytes);
  return name;
}

/** Gives the name of the file that the entry point becomes. */
async function bundle(entryPoint, options) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entryPoint],
    outdir: target,
    entryNames: "[name]-[hash]",
    bundle: true,
    format: "esm",
    target: ["es2022", "chrome111", "firefox115", "safari16.4"],
    minify: true,
    legalComments: "none",
    logLevel: "warning",
    metafile: true,
    // Emscripten's glue imports Node's "module" where it runs in Node, and there only.
    external: ["module"],
    ...options,
  });
  const [output] = Object.keys(result.metafile.outputs);
  return basename(output);
}

async function writePage(names) {
  const page = await readFile(`${root}web/index.html`, "utf8");
  await writeFile(
    `${target}/index.html`,
    page.replace(/%(ENGINE|SCRIPT|STYLE)%/g, (_, name) => names[name]),
  );
}
