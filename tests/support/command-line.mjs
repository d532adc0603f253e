// Runs the command line as it is shipped.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const commandLine = fileURLToPath(new URL("../../dist/package/cli.js", import.meta.url));

/**
 * In English, unless the environment names another language.
 * @returns {{ status: number, out: string, errors: string }} */
export function kmsCost(args, { input = "", cwd, environment = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandLine, ...args], {
    input,
    cwd,
    env: { ...process.env, LC_ALL: "C", ...environment },
    timeout: 120_000,
  });
  return { status, out: stdout.toString(), errors: stderr.toString() };
}
