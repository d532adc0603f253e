// Installs the pinned npm packages, but only when the lock file is not the one installed last.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot, run, say } from "../support/run.mjs";

/** In the project's own folder, or in another one that has a lock file. */
export function ensureNpmPackages(folder = projectRoot) {
  const lockFile = join(folder, "package-lock.json");
  // Inside node_modules, so that it disappears with it.
  const stamp = join(folder, "node_modules/.installed-lock");
  const lock = createHash("sha256").update(readFileSync(lockFile)).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  say("Installing npm packages…");
  // Not "npm ci": from version 11 it refuses a lock file without the entries of other platforms'
  // optional packages, which not every registry has. This installs what is locked all the same.
  run("npm", ["install", "--no-save"], { cwd: folder });
  writeFileSync(stamp, lock);
}
