// Builds the element, ready to run, into the folder of the page; and of both a copy in a folder that names the version,
// dist/widget/kms-cost-VERSION, with the hashes of its files. The page (dist/page) has to be there.
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { cssText } from "./widget/css-text.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const page = `${root}dist/page`;
const { version } = JSON.parse(await readFile(`${root}package.json`, "utf8"));

/** By the languages of text/languages.ts. */
const words = { en: "text/en/element.ts", "zh-Hans": "text/zh/element.ts" };

await removeFormer();
await bundleElement(await bundleParts());
await publish(`${root}dist/widget/kms-cost-${version}`);
console.log("Built dist/widget.");

async function removeFormer() {
  const former = (await readdir(page)).filter((name) => /^(kms-cost|embed)[-.]/.test(name));
  await Promise.all(former.map((name) => rm(`${page}/${name}`)));
}

/** What is fetched when elements come near the viewport, in files whose names change with them. */
async function bundleParts() {
  const sources = { runtime: "widget/src/runtime/runtime.ts", ...words };
  const { metafile } = await bundle({
    entryPoints: Object.fromEntries(
      Object.entries(sources).map(([part, source]) => [
        part === "runtime" ? part : `words-${part}`,
        source,
      ]),
    ),
    outdir: page,
    entryNames: "kms-cost-[name]-[hash]",
    chunkNames: "kms-cost-[name]-[hash]",
    splitting: true,
    charset: "utf8",
    metafile: true,
    // Emscripten's glue imports Node's "module" where it runs in Node, and there only.
    external: ["module"],
  });
  return Object.entries(sources).map(([part, source]) => {
    const [path] = Object.entries(metafile.outputs).find(
      ([, { entryPoint }]) => entryPoint === source,
    );
    return { part, source, files: loadedWith(metafile.outputs, path) };
  });
}

/** The file, and all that it imports at once. */
function loadedWith(outputs, path, found = new Set()) {
  if (!found.has(path)) {
    found.add(path);
    for (const { kind, path: imported, external } of outputs[path].imports)
      if (kind === "import-statement" && !external) loadedWith(outputs, imported, found);
  }
  return [...found].map((name) => basename(name));
}

/** One file, so that its hash covers all that runs before others are checked by the hashes in it. */
async function bundleElement(parts) {
  const engine = (await readdir(page)).find((name) => /^engine-\w+\.wasm$/.test(name));
  const pinned = async (name) => [name, await integrity(`${page}/${name}`)];
  const scripts = await Promise.all(
    parts.map(async ({ part, files }) => [part, await Promise.all(files.map(pinned))]),
  );
  await bundle({
    entryPoints: ["widget/src/define.ts"],
    outfile: `${page}/kms-cost.js`,
    define: {
      PINNED: JSON.stringify({ engine: await pinned(engine), ...Object.fromEntries(scripts) }),
    },
    plugins: [cssText, alreadyBundled(parts)],
  });
}

/** Has the element import the parts from the files that they have become. */
function alreadyBundled(parts) {
  return {
    name: "already-bundled",
    setup(plugins) {
      plugins.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        if (kind !== "dynamic-import") return undefined;
        const source = relative(root, resolve(resolveDir, path.replace(/\.js$/, ".ts")));
        const { files } = parts.find((part) => part.source === source);
        return { path: `./${files[0]}`, external: true };
      });
    },
  };
}

function bundle(options) {
  return build({
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    target: ["es2022", "chrome111", "firefox115", "safari16.4"],
    minify: true,
    legalComments: "none",
    logLevel: "warning",
    ...options,
  });
}

async function publish(folder) {
  await rm(`${root}dist/widget`, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(page, folder, { recursive: true });
  const names = (await readdir(folder)).sort();
  const hashes = await Promise.all(
    names.map(async (name) => [name, await integrity(`${folder}/${name}`)]),
  );
  const published = { version, files: Object.fromEntries(hashes) };
  await writeFile(`${folder}/hashes.json`, `${JSON.stringify(published, null, 2)}\n`);
}

/** As in the attribute of that name. */
async function integrity(path) {
  return `sha384-${createHash("sha384")
    .update(await readFile(path))
    .digest("base64")}`;
}
