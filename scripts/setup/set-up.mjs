// Makes this machine ready to build and test: Debian packages, npm packages, Emscripten.
// It runs before npm install, so it and what it imports use nothing but Node itself.
import { say } from "../support/run.mjs";
import { ensureDebianPackages } from "./debian-packages.mjs";
import { ensureEmscripten } from "./emscripten.mjs";
import { ensureNpmPackages } from "./npm-packages.mjs";

export function setUp() {
  say("Checking the tools…");
  ensureDebianPackages();
  ensureNpmPackages();
  ensureEmscripten();
}
