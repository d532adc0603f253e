// Builds what is shipped: the engine, the package (dist/package) and the page (dist/page).
import { setUp } from "./setup/set-up.mjs";
import { buildModules, buildPackage, buildPage } from "./support/builds.mjs";
import { main } from "./support/run.mjs";

await main(() => {
  setUp();
  buildModules();
  buildPackage();
  buildPage();
});
