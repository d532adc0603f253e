// Runs the tests that need more than `npm test` installs: every stage, or those of the groups named on the command line.
import { join } from "node:path";
import {
  ensureDebianPackages,
  siteGenerators,
  spreadsheetProgram,
} from "./setup/debian-packages.mjs";
import { ensureNpmPackages } from "./setup/npm-packages.mjs";
import { setUp } from "./setup/set-up.mjs";
import { buildShipped } from "./support/builds.mjs";
import { node, nodeTests } from "./support/node.mjs";
import { main, projectRoot } from "./support/run.mjs";
import { runStages } from "./support/stages.mjs";

function installGenerators() {
  ensureDebianPackages(siteGenerators);
  ensureNpmPackages(join(projectRoot, "tests/sites"));
}

const stages = [
  {
    group: "spreadsheet",
    title: "Spreadsheets, computed anew by LibreOffice",
    steps: [() => ensureDebianPackages(spreadsheetProgram), () => nodeTests("tests/spreadsheet")],
  },
  {
    group: "sites",
    title: "Generators of documentation sites",
    steps: [installGenerators],
  },
  {
    group: "sites",
    title: "A site by each generator",
    steps: [() => node("tests/sites/build.mjs")],
  },
  {
    group: "sites",
    title: "Element on these sites, in Chromium and Firefox",
    steps: [() => nodeTests("tests/sites/browsers")],
  },
];

await main(() => {
  setUp();
  buildShipped();
  runStages(stages, process.argv.slice(2));
});
