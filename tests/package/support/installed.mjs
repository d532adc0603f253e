// The package as npm packs it, and an empty project that has it installed from its tarball.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../../../dist/package/", import.meta.url));

function npm(args, cwd) {
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}

/** Packs the package into a folder: the name of the tarball there, and the paths of the files in it. */
export function pack(folder) {
  const [{ filename, files }] = JSON.parse(
    npm(["pack", "--json", "--pack-destination", folder], source),
  );
  return { tarball: filename, files: files.map(({ path }) => path) };
}

/** Makes a folder an empty project, and installs the tarball into it, with no network and no scripts. */
export function installInto(folder) {
  const { tarball, files } = pack(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "empty", type: "module" }));
  npm(
    ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", `./${tarball}`],
    folder,
  );
  const manifest = JSON.parse(
    readFileSync(join(folder, "node_modules/kms-cost/package.json"), "utf8"),
  );
  return { files, manifest };
}
