// For esbuild: a style sheet that a module imports comes into it as its text, minified.
import { build } from "esbuild";

export const cssText = {
  name: "css-text",
  setup(plugins) {
    plugins.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { outputFiles } = await build({
        entryPoints: [path],
        bundle: true,
        minify: true,
        target: ["chrome111", "firefox115", "safari16.4"],
        write: false,
      });
      return { contents: outputFiles[0].text, loader: "text" };
    });
  },
};
