// The steps that build something. Each can be repeated cheaply: ninja rebuilds what changed.
import { delimiter, join } from "node:path";
import { projectRoot, run, say } from "./run.mjs";

/** All that is shipped: the engine, the page (dist/page), the element (dist/widget) and the package (dist/package). */
export function buildShipped() {
  buildModules();
  buildPage();
  buildWidget();
  buildPackage();
}

/** Builds everything of one CMake preset. */
export function buildPreset(preset) {
  build(preset, preset);
}

function buildModules() {
  say("Building the engine and the planner for WebAssembly…");
  build("wasm", "modules");
}

function buildPage() {
  say("Building the page…");
  run("node", ["scripts/build-page.mjs"]);
}

/** After the page, which it is put beside. */
function buildWidget() {
  say("Building the element…");
  run("node", ["scripts/build-widget.mjs"]);
}

/** After the element, which it has ready to run. */
function buildPackage() {
  say("Building the package…");
  run("node", ["scripts/build-package.mjs"]);
}

function build(configurePreset, buildPreset) {
  const options = { env: toolEnvironment() };
  // Every time: a build folder does not notice by itself that its preset has changed.
  run("cmake", ["--preset", configurePreset, "--log-level=WARNING"], options);
  run("cmake", ["--build", "--preset", buildPreset], options);
}

/** Emscripten looks for tsc on the PATH; npm scripts have it there, a bare node has not. */
function toolEnvironment() {
  const path = [join(projectRoot, "node_modules/.bin"), process.env.PATH].join(delimiter);
  return { ...process.env, PATH: path };
}
