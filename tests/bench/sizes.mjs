// What a visitor loads, compressed by brotli at its highest quality, as static hosts do.
import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

const root = new URL("../../", import.meta.url);

function sizeOf(path) {
  const bytes = readFileSync(new URL(path, root));
  return { path, raw: bytes.length, brotli: brotliCompressSync(bytes).length };
}

const sumOf = (files) => files.reduce((sum, { brotli }) => sum + brotli, 0);

/** What a panel brings when it is opened; everything else is the first view. */
const ofPanels = /^(panels|worker|planner)-/;

export function sizes() {
  const moduleFiles = (name) => ["mjs", "wasm"].map((end) => sizeOf(`build/wasm/${name}.${end}`));
  const page = readdirSync(new URL("dist/page/", root)).sort();
  const files = (names) => names.map((name) => sizeOf(`dist/page/${name}`));
  const lists = {
    engine: moduleFiles("engine"),
    planner: moduleFiles("planner"),
    firstView: files(page.filter((name) => !ofPanels.test(name))),
    panels: files(page.filter((name) => ofPanels.test(name))),
  };
  return Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, { files: list, sum: sumOf(list) }]),
  );
}
