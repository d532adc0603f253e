// Installs the Debian packages that building and testing need.
import { spawnSync } from "node:child_process";
import { capture, Failure, run, say } from "../support/run.mjs";

const forEverything = [
  // C++, native and to WebAssembly
  "cmake",
  "ninja-build",
  "clang-19",
  "lld-19",
  "llvm-19",
  "libclang-rt-19-dev",
  "libgtest-dev",
  "librapidcheck-dev",
  "libbenchmark-dev",
  "nlohmann-json3-dev",
  "python3",
  // formatting and linting
  "clang-format-19",
  "clang-tidy-19",
  // browsers, and the letters that screenshots show
  "chromium",
  "firefox-esr",
  "fonts-noto-cjk",
];

/** Of the documentation sites that the element is tested in; the other generators come from npm. */
export const siteGenerators = [
  "git",
  "mkdocs",
  "mkdocs-material",
  "python3-sphinx",
  "furo",
  "python3-myst-parser",
  "hugo",
  "jekyll",
];

/** Computes the spreadsheets anew that are exported. */
export const spreadsheetProgram = ["libreoffice-calc"];

export function ensureDebianPackages(needed = forEverything) {
  const missing = missingPackages(needed);
  if (missing.length === 0) return;
  const install = ["install", "-y", "-q", "--no-install-recommends", ...missing];
  const asRoot = rootPrefix();
  if (!asRoot) {
    throw new Failure(
      `These packages are missing, and installing them needs root:\n  apt-get ${install.join(" ")}`,
    );
  }
  say(`Installing ${missing.length} packages: ${missing.join(" ")}…`);
  const [command, ...prefix] = [...asRoot, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
  run(command, [...prefix, "-q", "update"]);
  run(command, [...prefix, ...install]);
}

function missingPackages(needed) {
  if (capture("dpkg-query", ["--version"]) === null) {
    throw new Failure(
      `This set-up knows Debian packages only. Elsewhere, provide what these hold:\n  ${needed.join(" ")}`,
    );
  }
  // dpkg-query exits with 1 as soon as one name is unknown; what it prints counts all the same.
  const listed = spawnSync(
    "dpkg-query",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholders are dpkg-query's
    ["-W", "-f", "${Package} ${db:Status-Status}\n", ...needed],
    { encoding: "utf8" },
  );
  const installed = new Set(
    listed.stdout
      .split("\n")
      .flatMap((line) => (line.endsWith(" installed") ? line.split(" ")[0] : [])),
  );
  return needed.filter((name) => !installed.has(name));
}

/** How to run a command as root here: nothing, sudo, or null if there is no way. */
function rootPrefix() {
  if (process.getuid() === 0) return [];
  return capture("sudo", ["--version"]) === null ? null : ["sudo"];
}
