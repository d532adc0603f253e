// Chooses the Emscripten to build with: the one on the PATH if it is new enough, else the one
// unpacked into .toolchain/. CMake learns of the choice from a one-line toolchain file.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { capture, Failure, projectRoot, say } from "../support/run.mjs";
import { ensureUnpacked, unpackedConfig, unpackedRoot } from "./unpacked-emscripten.mjs";

const oldest = "3.1.69";
const choice = join(projectRoot, ".toolchain/emscripten.cmake");

export function ensureEmscripten() {
  const root = rootOnPath() ?? unpacked();
  const toolchain = join(root, "cmake/Modules/Platform/Emscripten.cmake");
  const text = `set(CMAKE_CROSSCOMPILING_EMULATOR "${process.execPath}")\ninclude("${toolchain}")\n`;
  if (existsSync(choice) && readFileSync(choice, "utf8") === text) return;
  mkdirSync(dirname(choice), { recursive: true });
  writeFileSync(choice, text);
  // A build folder remembers its compiler; with another one it has to start afresh.
  rmSync(join(projectRoot, "build/wasm/CMakeCache.txt"), { force: true });
}

function rootOnPath() {
  const version = versionOf("emcc");
  if (!version) return null;
  if (isOlder(version, oldest)) {
    say(`The emcc on the PATH is ${version}; ${oldest} or newer is needed, so it is left alone.`);
    return null;
  }
  const root = capture("em-config", ["EMSCRIPTEN_ROOT"])?.trim();
  if (!root)
    throw new Failure(
      "em-config, which belongs beside emcc, does not say where Emscripten is installed.",
    );
  return root;
}

function unpacked() {
  ensureUnpacked();
  // An older emsdk that is activated in this shell would point our Emscripten at its own compiler.
  process.env.EM_CONFIG = unpackedConfig;
  const version = versionOf(join(unpackedRoot, "emcc"));
  if (!version || isOlder(version, oldest)) {
    throw new Failure(
      `The Emscripten in .toolchain/ ${version ? `is ${version}, which is too old` : "does not run"}. ` +
        `Remove the folder .toolchain and try again, or put an emcc of ${oldest} or newer on the PATH.`,
    );
  }
  return unpackedRoot;
}

function versionOf(emcc) {
  return /(\d+\.\d+\.\d+)/.exec(capture(emcc, ["--version"]) ?? "")?.[1] ?? null;
}

export function isOlder(version, than) {
  return version.localeCompare(than, "en", { numeric: true }) < 0;
}
