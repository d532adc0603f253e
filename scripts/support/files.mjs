import { readdirSync } from "node:fs";
import { join } from "node:path";
import { capture, Failure, projectRoot } from "./run.mjs";

/** Files of a folder, and of those within, whose name has this ending. None at all is a failure. */
export function filesBelow(folder, ending) {
  const names = readdirSync(join(projectRoot, folder), { recursive: true });
  const found = names.filter((name) => name.endsWith(ending)).sort();
  if (found.length === 0) throw new Failure(`No *${ending} in ${folder}.`);
  return found.map((name) => join(folder, name));
}

/** Files that git tracks and that match one of the patterns. None at all is a failure. */
export function trackedFiles(...patterns) {
  const found = (capture("git", ["ls-files", "--", ...patterns]) ?? "").split("\n").filter(Boolean);
  if (found.length === 0) throw new Failure(`git tracks no ${patterns.join(", ")}.`);
  return found;
}
