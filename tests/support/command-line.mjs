// Runs the command line as it is shipped.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const commandLine = fileURLToPath(new URL("../../dist/package/cli.js", import.meta.url));

/** @returns {{ status: number, out: string, errors: string }} */
export function kmsCost(args, { input = "", cwd } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandLine, ...args], {
    input,
    cwd,
  });
  return { status, out: stdout.toString(), errors: stderr.toString() };
}
