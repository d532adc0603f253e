// Builds the npm package into dist/package. The modules of build/wasm, and the element ready to run (dist/widget), have to
// be there.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, copyFile, cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { packageManifest, readyFolder } from "./package/manifest.mjs";
import { cssText } from "./widget/css-text.mjs";
import { litWithoutGlobal } from "./widget/lit-without-global.mjs";
import { plannerInPage } from "./widget/parts.mjs";

const root = new URL("../", import.meta.url);
const target = new URL("dist/package/", root);
const repository = JSON.parse(await readFile(new URL("package.json", root), "utf8"));

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
await Promise.all([bundleLibrary(), bundleCommandLine(), emitTypes()]);
await Promise.all([copyFiles(), copyLicences()]);
await writeManifest();
console.log("Built dist/package.");

/** Its entries, with what they share in files of its own. */
function bundleLibrary() {
  return bundle({
    entryPoints: {
      index: "wasm/src/index.ts",
      planner: "wasm/src/planner-index.ts",
      link: "link/index.ts",
      export: "export/index.ts",
      element: "widget/src/element.ts",
      define: "widget/src/define.ts",
    },
    outdir: at("."),
    splitting: true,
    chunkNames: "shared-[hash]",
    platform: "neutral",
    // A bundler finds the files that the element needs, and there is no page beside it. The lines that would look for them
    // go, so that no bundler looks for files without a name.
    minifySyntax: true,
    define: { PINNED: "null", PLANNER_WASM: '""', PLANNER_INTEGRITY: '""', CALCULATOR_PAGE: '""' },
    plugins: [cssText, litWithoutGlobal, plannerInPage],
    mainFields: ["module", "main"],
    conditions: ["production"],
  });
}

async function bundleCommandLine() {
  const outfile = at("cli.js");
  // It uses the library as any program does, by the package's names.
  await bundle({
    entryPoints: ["cli/main.ts"],
    outfile,
    platform: "node",
    external: ["kms-cost", "kms-cost/planner", "kms-cost/export"],
    banner: { js: "#!/usr/bin/env node" },
  });
  await chmod(outfile, 0o755);
}

function bundle(options) {
  return build({
    absWorkingDir: fileURLToPath(root),
    bundle: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    logLevel: "warning",
    ...options,
  });
}

async function emitTypes() {
  const tsc = fileURLToPath(new URL("node_modules/typescript/bin/tsc", root));
  try {
    await promisify(execFile)(process.execPath, [tsc, "-p", "tsconfig.package.json"], {
      cwd: fileURLToPath(root),
    });
  } catch (error) {
    throw new Error(`The types do not check:\n${error.stdout}`);
  }
}

async function copyFiles() {
  for (const module of ["engine.wasm", "planner.wasm"]) {
    await copyFile(new URL(`build/wasm/${module}`, root), at(module));
    await chmod(at(module), 0o644);
  }
  await Promise.all(
    ["README.md", "LICENSE"]
      .filter((name) => existsSync(new URL(name, root)))
      .map((name) => copyFile(new URL(name, root), at(name))),
  );
  await copyFile(new URL("widget/custom-elements.json", root), at("custom-elements.json"));
  const ready = readyFolder(repository);
  const folders = { schemas: "schemas", cards: "cards", [ready]: `dist/widget/${ready}` };
  await Promise.all(
    Object.entries(folders).map(([name, source]) =>
      cp(new URL(source, root), at(name), { recursive: true }),
    ),
  );
}

/** What is bundled keeps its licence. */
async function copyLicences() {
  await copyFile(new URL("node_modules/hucre/LICENSE", root), at("LICENSE-hucre"));
}

async function writeManifest() {
  await writeFile(at("package.json"), `${JSON.stringify(packageManifest(repository), null, 2)}\n`);
}

function at(name) {
  return fileURLToPath(new URL(name, target));
}
