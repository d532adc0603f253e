// For esbuild: a style sheet that a module imports comes into it as its text, minified.
import { basename } from "node:path";
import { build, transform } from "esbuild";
import { inShadow } from "./page-styles.mjs";

const target = ["chrome111", "firefox115", "safari16.4"];

/** Sheets that are made from the page's. */
const OF_THE_PAGE = ["full.css", "panels.css"];

export const cssText = {
  name: "css-text",
  setup(plugins) {
    plugins.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles } = await build({
        entryPoints: [path],
        bundle: true,
        target,
        write: false,
      });
      const css = outputFiles[0].text;
      const own = OF_THE_PAGE.includes(basename(path)) ? inShadow(css) : css;
      const { code } = await transform(own, { loader: "css", minify: true, target });
      return { contents: code, loader: "text" };
    });
  },
};
