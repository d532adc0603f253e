// Formats every source file in place.
import { trackedFiles } from "./support/files.mjs";
import { main, run } from "./support/run.mjs";

await main(() => {
  run("clang-format-19", ["-i", ...trackedFiles("*.cpp", "*.hpp")]);
  run("node_modules/.bin/biome", ["check", "--write"]);
});
