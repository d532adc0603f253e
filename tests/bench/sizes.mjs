// What a visitor loads, compressed by brotli at its highest quality, as static hosts do.
import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

const root = new URL("../../", import.meta.url);

function sizeOf(path) {
  const bytes = readFileSync(new URL(path, root));
  return { path, raw: bytes.length, brotli: brotliCompressSync(bytes).length };
}

const sumOf = (files) => files.reduce((sum, { brotli }) => sum + brotli, 0);

export function sizes() {
  const engine = ["build/wasm/engine.mjs", "build/wasm/engine.wasm"].map(sizeOf);
  const firstView = readdirSync(new URL("dist/page/", root))
    .sort()
    .map((name) => sizeOf(`dist/page/${name}`));
  return { engine, firstView, engineSum: sumOf(engine), firstViewSum: sumOf(firstView) };
}
