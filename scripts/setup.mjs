// Makes this machine ready to build and test: Debian packages, npm packages, Emscripten.
// It runs before npm install, so it and what it imports use nothing but Node itself.
import { main, say } from "./support/run.mjs";
import { ensureDebianPackages } from "./setup/debian-packages.mjs";
import { ensureEmscripten } from "./setup/emscripten.mjs";
import { ensureNpmPackages } from "./setup/npm-packages.mjs";

await main(() => {
  say("Checking the tools…");
  ensureDebianPackages();
  ensureNpmPackages();
  ensureEmscripten();
});
