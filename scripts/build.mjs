// Builds what is shipped: the engine, the package (dist/package), the page (dist/page) and the element (dist/widget).
import { setUp } from "./setup/set-up.mjs";
import { buildModules, buildPackage, buildPage, buildWidget } from "./support/builds.mjs";
import { main } from "./support/run.mjs";

await main(() => {
  setUp();
  buildModules();
  buildPackage();
  buildPage();
  buildWidget();
});
