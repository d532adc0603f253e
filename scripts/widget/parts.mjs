// What the element fetches when it is needed, and how esbuild takes it.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
/**
 * What is fetched together, by the names of widget/src/files.ts. Scripts behind the first come into files of their own,
 * and are fetched with it.
 */
export const parts = {
  runtime: ["widget/src/runtime/runtime.ts"],
  full: ["widget/src/runtime/full.ts"],
  panels: [
    "web/src/panels/panels.ts",
    "widget/src/runtime/panels-style.ts",
    "text/en/panels.ts",
    "text/zh/panels.ts",
  ],
  link: ["widget/src/runtime/state-link.ts"],
  en: ["text/en/element.ts"],
  "zh-Hans": ["text/zh/element.ts"],
  "page-en": ["text/en/first-view.ts"],
  "page-zh-Hans": ["text/zh/first-view.ts"],
  files: ["web/src/open/files.ts", "text/en/files.ts", "text/zh/files.ts"],
};

/** Of these the hashes are in the element's own file. */
export const firstParts = ["runtime", "en", "zh-Hans"];

/**
 * How esbuild takes the modules of the parts. Both make them smaller, and neither changes what they do.
 *
 * What is fetched later also imports what was there before it: the runtime, or the first words of its language. esbuild
 * puts what several entries need into files of their own; so those stay whole, which compresses better than pieces.
 *
 * Indentation goes, which in templates would be part of the text.
 */
export const partModules = {
  name: "part-modules",
  setup(plugins) {
    const { runtime, full, files, link, panels, en, "zh-Hans": zh } = parts;
    const before = {
      [full[0]]: runtime,
      [files[0]]: runtime,
      [link[0]]: runtime,
      [panels[0]]: [...runtime, ...en],
      "text/en/panels.ts": en,
      "text/zh/panels.ts": zh,
      [parts["page-en"][0]]: en,
      [parts["page-zh-Hans"][0]]: zh,
    };
    plugins.onLoad({ filter: /\/(widget|web|text)\/.*\.ts$/ }, async ({ path }) => {
      const imports = (before[path.slice(root.length)] ?? []).map(
        (first) => `import ${JSON.stringify(root + first)};\n`,
      );
      const text = (await readFile(path, "utf8")).replace(/\n\s+/g, "\n");
      return { contents: [text, ...imports].join("\n"), loader: "ts" };
    });
  },
};

export const plannerInPage = {
  name: "planner-in-page",
  setup: (plugins) =>
    plugins.onResolve({ filter: /\/start-worker\.js$/ }, () => ({
      path: `${root}widget/src/runtime/planner-in-page.ts`,
    })),
};

export const inlinedFiles = {
  name: "inlined-files",
  setup: (plugins) =>
    plugins.onResolve({ filter: /\/files\.js$/ }, ({ importer }) =>
      importer.endsWith("/runtime-loader.ts")
        ? { path: `${root}widget/src/frame/inlined-files.ts` }
        : undefined,
    ),
};
