import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "./measure.mjs";

const program = fileURLToPath(new URL("start-once.mjs", import.meta.url));

export const starts = 30;

/** Medians, in milliseconds, of the steps of a start. */
export function start() {
  const runs = Array.from({ length: starts }, () =>
    JSON.parse(execFileSync(process.execPath, [program], { encoding: "utf8" })),
  );
  const steps = Object.keys(runs[0]);
  return Object.fromEntries(steps.map((step) => [step, median(runs.map((run) => run[step]))]));
}
