// Unpacks a current Emscripten into .toolchain/emscripten/. This release of Debian packages the
// clang 19 that it needs; Emscripten itself and Binaryen come from the next release.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Failure, projectRoot, run, say } from "../support/run.mjs";
import { downloadPackages } from "./debian-archive.mjs";

const suite = "trixie";
const folder = join(projectRoot, ".toolchain/emscripten");
export const unpackedRoot = join(folder, "usr/share/emscripten");
export const unpackedConfig = join(unpackedRoot, ".emscripten");

// Test files, and prebuilt libraries of kinds that are not linked here: they are nine tenths of it.
const leftOut = [
  "*/share/doc",
  "*/share/man",
  "*/emscripten/test",
  "*/emscripten/docs",
  "*/wasm32-emscripten/pic",
  "*/wasm32-emscripten/lto-pic",
  ...["mt", "ww", "asan", "sanitizer", "wasmfs", "GL"].map(
    (kind) => `*/wasm32-emscripten/*${kind}*.a`,
  ),
];

export function ensureUnpacked() {
  if (!existsSync(unpackedRoot)) {
    say("Fetching Emscripten and Binaryen from the package archive (about 250 MB)…");
    const work = `${folder}.part`;
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    downloadPackages(suite, ["emscripten", "binaryen", "libc6", "libstdc++6", "libgcc-s1"], work);
    unpack(work);
    wrapBinaryen(work);
    renameSync(work, folder);
  }
  configure();
}

function unpack(work) {
  const packages = readdirSync(work).filter((name) => name.endsWith(".deb"));
  const excluded = leftOut.map((pattern) => `'--exclude=${pattern}'`).join(" ");
  for (const name of packages) {
    say(`Unpacking ${name}…`);
    const command = `dpkg-deb --fsys-tarfile "$1" | tar -x -C "$2" --no-same-owner ${excluded}`;
    run("bash", ["-o", "pipefail", "-ec", command, "unpack", join(work, name), work]);
    rmSync(join(work, name));
  }
  rmSync(join(work, "apt"), { recursive: true });
}

/** Binaryen is linked against a newer C library than the system's: start it with that one's loader. */
function wrapBinaryen(work) {
  const libraries = join(work, "usr/lib");
  const triplet = readdirSync(libraries).find((name) => name.endsWith("-linux-gnu"));
  const loader =
    triplet &&
    readdirSync(join(libraries, triplet)).find((name) => /^ld-linux.*\.so\.\d$/.test(name));
  if (!loader) throw new Failure("The unpacked C library holds no loader.");
  const wrappers = join(work, "binaryen/bin");
  mkdirSync(wrappers, { recursive: true });
  for (const tool of readdirSync(join(work, "usr/bin")).filter((name) => name.startsWith("wasm"))) {
    const wrapper = join(wrappers, tool);
    const lib = `"$here/usr/lib/${triplet}`;
    writeFileSync(
      wrapper,
      `#!/bin/sh\nhere=$(dirname "$0")/../..\nexec ${lib}/${loader}" --library-path ${lib}" "$here/usr/bin/${tool}" "$@"\n`,
    );
    chmodSync(wrapper, 0o755);
  }
}

/** Emscripten reads the .emscripten beside itself. Written every time: the checkout may have moved. */
function configure() {
  const settings = {
    LLVM_ROOT: "/usr/lib/llvm-19/bin",
    BINARYEN_ROOT: join(folder, "binaryen"),
    NODE_JS: process.execPath,
    CACHE: join(unpackedRoot, "cache"),
    CLOSURE_COMPILER: join(projectRoot, "node_modules/.bin/google-closure-compiler"),
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `${name} = ${JSON.stringify(value)}\n`,
  );
  writeFileSync(unpackedConfig, `${lines.join("")}FROZEN_CACHE = True\n`);
  // Emscripten's .js tools are CommonJS; without this they would inherit this project's "module".
  writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }\n');
}
