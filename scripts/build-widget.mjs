// Builds the element, ready to run, into the folder of the page; and of both a copy in a folder that names the version,
// dist/widget/kms-cost-VERSION, with the hashes of its files. The page (dist/page) has to be there.
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { cssText } from "./widget/css-text.mjs";
import { litWithoutGlobal } from "./widget/lit-without-global.mjs";
import { firstParts, inlinedFiles, partModules, parts, plannerInPage } from "./widget/parts.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const page = `${root}dist/page`;
const { version } = JSON.parse(await readFile(`${root}package.json`, "utf8"));

await removeFormer();
await bundleElement(await bundleParts());
await bundleFrame();
await bundle({ entryPoints: ["widget/styles/kms-cost.css"], outdir: page });
await publish(`${root}dist/widget/kms-cost-${version}`);
console.log("Built dist/widget.");

async function removeFormer() {
  const former = (await readdir(page)).filter((name) => /^(kms-cost|embed)[-.]/.test(name));
  await Promise.all(former.map((name) => rm(`${page}/${name}`)));
}

/** What is fetched when elements come near the viewport, in files whose names change with them. */
async function bundleParts() {
  const sources = Object.entries(parts).flatMap(([part, all]) =>
    all.map((source) => [
      all.length > 1 ? source.replace(/\W/g, "-").replace(/-ts$/, "") : part,
      source,
    ]),
  );
  const [planner, plannerIntegrity] = await pinned(await wasm("planner"));
  const { metafile } = await bundle({
    entryPoints: Object.fromEntries(sources),
    outdir: page,
    entryNames: "kms-cost-[name]-[hash]",
    chunkNames: "kms-cost-[name]-[hash]",
    splitting: true,
    charset: "utf8",
    metafile: true,
    // Emscripten's glue imports Node's "module" where it runs in Node, and there only.
    external: ["module"],
    define: {
      PLANNER_WASM: JSON.stringify(planner),
      PLANNER_INTEGRITY: JSON.stringify(plannerIntegrity),
      CALCULATOR_PAGE: '"index.html"',
    },
    plugins: [cssText, litWithoutGlobal, partModules, plannerInPage],
  });
  const outputOf = (source) =>
    Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === source)[0];
  const files = Object.fromEntries(
    Object.entries(parts).map(([part, all]) => [
      part,
      [...new Set(all.flatMap((source) => loadedWith(metafile.outputs, outputOf(source))))],
    ]),
  );
  return nameFirstParts(files, Object.keys(metafile.outputs));
}

/** Names what the first parts share with later ones after the first, so that one sees what is fetched with it. */
async function nameFirstParts(files, outputs) {
  const names = new Map(
    firstParts.flatMap((part) =>
      files[part].map((name) => [name, name.replace("-chunk-", `-${part}-chunk-`)]),
    ),
  );
  const renamed = (text) =>
    text.replace(/kms-cost-chunk-\w+\.js/g, (name) => names.get(name) ?? name);
  for (const output of outputs) {
    const text = renamed(await readFile(`${root}${output}`, "utf8"));
    await rm(`${root}${output}`);
    await writeFile(`${root}${renamed(output)}`, text);
  }
  return JSON.parse(renamed(JSON.stringify(files)));
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
async function bundleElement(files) {
  const scripts = await Promise.all(
    Object.entries(files).map(async ([part, names]) => [
      part,
      await Promise.all(names.map(pinned)),
    ]),
  );
  const isFirst = ([part]) => firstParts.includes(part);
  const later = await bundleHashes(Object.fromEntries(scripts.filter((part) => !isFirst(part))));
  await bundle({
    entryPoints: ["widget/src/define.ts"],
    outfile: `${page}/kms-cost.js`,
    define: {
      PINNED: JSON.stringify({
        engine: await pinned(await wasm("engine")),
        later: await pinned(later),
        ...Object.fromEntries(scripts.filter(isFirst)),
      }),
    },
    plugins: [cssText, alreadyBundled({ ...files, later: [later] })],
  });
}

/** The hashes of what is fetched later come in a file of their own: hashes cannot be compressed. */
async function bundleHashes(LATER) {
  const { metafile } = await bundle({
    entryPoints: ["widget/src/later-files.ts"],
    outdir: page,
    entryNames: "kms-cost-[name]-[hash]",
    metafile: true,
    define: { LATER: JSON.stringify(LATER) },
  });
  return basename(Object.keys(metafile.outputs)[0]);
}

/** Has the element import the parts from the files that they have become. */
function alreadyBundled(files) {
  const sources = { ...parts, later: ["widget/src/later-files.ts"] };
  return {
    name: "already-bundled",
    setup(plugins) {
      plugins.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        if (kind !== "dynamic-import") return undefined;
        const source = relative(root, resolve(resolveDir, path.replace(/\.js$/, ".ts")));
        const part = Object.keys(sources).find((name) => sources[name][0] === source);
        return { path: `./${files[part][0]}`, external: true };
      });
    },
  };
}

/** The name that the page's build has given to a WebAssembly. */
async function wasm(of) {
  return (await readdir(page)).find((name) => name.startsWith(`${of}-`) && name.endsWith(".wasm"));
}

async function pinned(name) {
  return [name, await integrity(`${page}/${name}`)];
}

/** The frame: one classic script that has all but the planner in it, which a sandboxed frame may load as well. */
async function bundleFrame() {
  const [planner, plannerIntegrity] = await pinned(await wasm("planner"));
  const named = { outdir: page, entryNames: "kms-cost-[name]-[hash]", metafile: true };
  const [script, style] = await Promise.all([
    bundle({
      ...named,
      entryPoints: ["widget/src/frame/frame.ts"],
      format: "iife",
      charset: "utf8",
      loader: { ".wasm": "binary" },
      define: {
        "import.meta.url": "location.href",
        PLANNER_WASM: JSON.stringify(planner),
        PLANNER_INTEGRITY: JSON.stringify(plannerIntegrity),
        CALCULATOR_PAGE: '"index.html"',
      },
      external: ["module"],
      plugins: [cssText, litWithoutGlobal, plannerInPage, inlinedFiles],
    }),
    bundle({ ...named, entryPoints: { embed: "widget/styles/embed.css" } }),
  ]);
  const html = await readFile(`${root}widget/embed.html`, "utf8");
  const nameOf = ({ metafile }) => basename(Object.keys(metafile.outputs)[0]);
  await writeFile(
    `${page}/embed.html`,
    html.replace("%SCRIPT%", nameOf(script)).replace("%STYLE%", nameOf(style)),
  );
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
