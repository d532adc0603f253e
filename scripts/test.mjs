// Runs the tests: every stage, or those of the groups named on the command line. Quick ones first.
import { setUp } from "./setup/set-up.mjs";
import { buildPreset, buildShipped } from "./support/builds.mjs";
import { trackedFiles } from "./support/files.mjs";
import { node, nodeTests } from "./support/node.mjs";
import { main, run, say } from "./support/run.mjs";
import { runStages } from "./support/stages.mjs";

const tool = (name, ...args) => run(`node_modules/.bin/${name}`, args);

/** The same GoogleTest suite, in one of the builds. */
function coreTests(preset) {
  say(`Building the tests (${preset})…`);
  buildPreset(preset);
  run("ctest", ["--preset", preset]);
}

/** The oracle with itself and the case files, then with the optimised core on random workloads. */
function oracleAgrees() {
  buildPreset("native-release");
  const python = (...args) => run("python3", ["-m", ...args]);
  python("unittest", "discover", "-s", "tests/oracle", "-t", ".");
  python("tests.oracle.fill_cases", "--check");
  python("tests.oracle.compare", "--kind", "estimate", "--count", "2000");
  python("tests.oracle.compare", "--kind", "project", "--count", "1000");
  for (const kind of ["marginal", "solve", "sweep"])
    python("tests.oracle.compare", "--kind", kind, "--count", "500");
}

const stages = [
  {
    group: "lint",
    title: "Formatting and linting",
    steps: [
      () => run("clang-format-19", ["--dry-run", "-Werror", ...trackedFiles("*.cpp", "*.hpp")]),
      () => tool("biome", "ci", "--error-on-warnings"),
    ],
  },
  { group: "scripts", title: "The set-up's own tests", steps: [() => nodeTests("tests/scripts")] },
  { group: "build", title: "Engine, package, page and element", steps: [buildShipped] },
  {
    group: "lint",
    title: "Types, generated files, dead code, HTML",
    steps: [
      () => node("scripts/generate.mjs", "--check"),
      () => tool("tsc", "--noEmit"),
      () => tool("knip"),
      () => tool("html-validate", "dist/page/*.html"),
    ],
  },
  { group: "size", title: "Size budget", steps: [() => tool("size-limit")] },
  {
    group: "package",
    title: "Package, command line, documentation",
    steps: [
      () => nodeTests("tests/package", "tests/cli", "tests/links", "tests/export", "tests/docs"),
    ],
  },
  {
    group: "native",
    title: "Core, native, with sanitizers",
    steps: [() => coreTests("native-debug")],
  },
  { group: "native", title: "Core, native, optimised", steps: [() => coreTests("native-release")] },
  { group: "oracle", title: "Core against the oracle", steps: [oracleAgrees] },
  { group: "wasm", title: "Core, WebAssembly under Node", steps: [() => coreTests("wasm")] },
  { group: "tidy", title: "clang-tidy", steps: [() => buildPreset("tidy")] },
  { group: "page", title: "Page, in Chromium and Firefox", steps: [() => nodeTests("tests/page")] },
  {
    group: "widget",
    title: "Element, in Chromium and Firefox",
    steps: [() => nodeTests("tests/widget")],
  },
];

await main(() => {
  setUp();
  runStages(stages, process.argv.slice(2));
});
