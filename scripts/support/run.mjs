// Runs other programs and says what is being done while it is done.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const projectRoot = fileURLToPath(new URL("../../", import.meta.url));

/** Something that the person at the keyboard can put right: shown without a stack. */
export class Failure extends Error {}

export function say(text) {
  process.stdout.write(`${text}\n`);
}

/** Runs a program with its output shown; its failure ends the script. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: projectRoot, stdio: "inherit", ...options });
  if (result.error) throw new Failure(`${command} could not be started: ${result.error.message}`);
  if (result.status !== 0) {
    const end = result.signal ?? `status ${result.status}`;
    const shown = [command, ...args].join(" ");
    throw new Failure(
      `${shown.length > 120 ? `${shown.slice(0, 120)}…` : shown} ended with ${end}.`,
    );
  }
}

/** Standard output of a program, or null if it is missing or fails. */
export function capture(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: projectRoot,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    ...options,
  });
  return result.status === 0 ? result.stdout : null;
}

/** Runs a script's main function and turns a Failure into one line and status 1. */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}
