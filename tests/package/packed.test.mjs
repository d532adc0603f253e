// The tarball, as the tools judge it that know how packages go wrong in others' projects.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { workFolder } from "../support/work-folder.mjs";
import { pack } from "./support/installed.mjs";

const { folder } = workFolder();
const tarball = join(folder, pack(folder).tarball);

test("publint has nothing to say, not even to suggest", async () => {
  const { buffer } = new Uint8Array(await readFile(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  assert.equal(pkg.name, "kms-cost");
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test("@arethetypeswrong/cli finds the types of every module right, for projects of ES modules", () => {
  const tool = fileURLToPath(new URL("../../node_modules/.bin/attw", import.meta.url));
  // WebAssembly is fetched by its address, and has no types.
  const addresses = ["engine.wasm", "planner.wasm"];
  const args = ["--profile", "esm-only", "--no-definitely-typed", "--format", "json"];
  const { status, stdout, stderr } = spawnSync(
    tool,
    [tarball, ...args, "--exclude-entrypoints", ...addresses],
    { encoding: "utf8" },
  );
  assert.equal(status, 0, stdout + stderr);
  const { analysis } = JSON.parse(stdout);
  const { "./define": judged, "./engine.wasm": unjudged } = analysis.entrypoints;
  assert.equal(judged.resolutions.bundler.resolution.isTypeScript, true);
  assert.equal(unjudged, undefined);
});
