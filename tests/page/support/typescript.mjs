import { build } from "esbuild";

/** Imports a TypeScript module of the page, so that its functions can be called in Node. */
export async function importTypeScript(path) {
  const entry = new URL(`../../../web/src/${path}`, import.meta.url).pathname;
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    write: false,
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`
  );
}
