import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../../web/src/", import.meta.url));
const page = `${source}page.ts`;

/**
 * How esbuild takes the page's modules. Both make the first view smaller, and neither changes what the page does.
 *
 * What is fetched later also imports the page's own module. That is there by then; but esbuild puts what several entries
 * need into a file of its own, and so keeps the page whole, which compresses better than two halves.
 *
 * Indentation goes, which in templates would be part of the text.
 */
export const pageModules = {
  name: "page-modules",
  setup(build) {
    const later = new Set();
    build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind !== "dynamic-import") return undefined;
      const module = fileURLToPath(new URL(path.replace(/\.js$/, ".ts"), `file://${resolveDir}/`));
      if (module !== page && module.startsWith(source)) later.add(module);
      return { path: module };
    });
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (!path.startsWith(source)) return undefined;
      const text = (await readFile(path, "utf8")).replace(/\n\s+/g, "\n");
      const contents = later.has(path) ? `${text}import ${JSON.stringify(page)};\n` : text;
      return { contents, loader: "ts" };
    });
  },
};
