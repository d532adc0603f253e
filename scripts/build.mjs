// Builds what is shipped.
import { setUp } from "./setup/set-up.mjs";
import { buildShipped } from "./support/builds.mjs";
import { main } from "./support/run.mjs";

await main(() => {
  setUp();
  buildShipped();
});
