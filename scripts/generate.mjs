// Writes the generated sources. With --check it writes nothing and fails if one of them is out of date.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { cardIndex } from "./package/card-index.mjs";
import { documentTypes } from "./package/document-types.mjs";
import { elementsManifest } from "./widget/elements-manifest.mjs";

const root = new URL("../", import.meta.url);
const sources = {
  "wasm/src/generated/documents.ts": documentTypes,
  "wasm/src/generated/cards.ts": cardIndex,
  "widget/custom-elements.json": elementsManifest,
};
const checkOnly = process.argv.includes("--check");

for (const [path, generate] of Object.entries(sources)) {
  const file = new URL(path, root);
  const wanted = await generate(root);
  const found = await readFile(file, "utf8").catch(() => "");
  if (found === wanted) continue;
  if (checkOnly) {
    console.error(`${path} is out of date. Run: node scripts/generate.mjs`);
    process.exitCode = 1;
  } else {
    await writeFile(file, wanted);
    console.log(`Wrote ${fileURLToPath(file)}`);
  }
}
