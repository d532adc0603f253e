// Downloads packages of another Debian suite into a folder, through an apt state of its own:
// the system's sources, lists and installed packages stay as they are.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure, run } from "../support/run.mjs";
import { mirrorOf, systemSources } from "./apt-sources.mjs";

/** Downloads the newest packages of these names in `suite`, from the mirror the system uses. */
export function downloadPackages(suite, names, folder) {
  const state = join(folder, "apt");
  mkdirSync(join(state, "lists/partial"), { recursive: true });
  mkdirSync(join(state, "cache/archives/partial"), { recursive: true });

  const mirror = mirrorOf(systemSources(), [systemCodename(), "stable", "oldstable"]);
  if (!mirror) {
    throw new Failure(
      "The system's package sources name no mirror for its own release, so packages cannot be fetched.",
    );
  }
  const options = mirror.signedBy ? `[signed-by=${mirror.signedBy}] ` : "";
  const sources = join(state, "sources.list");
  writeFileSync(sources, `deb ${options}${mirror.uri} ${suite} main\n`);

  const settings = [
    `Dir::Etc::sourcelist=${sources}`,
    "Dir::Etc::sourceparts=-",
    `Dir::State::Lists=${join(state, "lists")}`,
    `Dir::Cache=${join(state, "cache")}`,
    // The folder may be one that apt's own unprivileged user cannot reach.
    "APT::Sandbox::User=root",
  ].flatMap((setting) => ["-o", setting]);
  run("apt-get", [...settings, "-q", "update"]);
  run("apt-get", [...settings, "-q", "download", ...names], { cwd: folder });
}

function systemCodename() {
  const release = readFileSync("/etc/os-release", "utf8");
  return /^VERSION_CODENAME="?([^"\n]*)/m.exec(release)?.[1];
}
